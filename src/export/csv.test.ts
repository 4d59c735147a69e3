import { describe, expect, it } from 'vitest';
import type { Table } from '../domain/table.ts';
import { tableToCsv } from './csv.ts';

const table: Table = {
  columns: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'value', label: 'Value', type: 'usd' },
  ],
  rows: [
    { id: '1', cells: { name: { value: 'Қостанай; "A"' }, value: { value: 24.5, source: ['S001', 'S003'] } } },
    { id: '2', cells: { name: { value: '=HYPERLINK("x")' }, value: { value: null } } },
  ],
};

describe('a table as CSV', () => {
  it('opens in a German spreadsheet: semicolons, decimal commas, byte order mark', () => {
    expect(tableToCsv(table, 'Quelle', 'de')).toBe(
      '\uFEFFName;Value;Quelle\r\n"Қостанай; ""A""";24,5;S001 S003\r\n"\'=HYPERLINK(""x"")";;\r\n',
    );
  });

  it('opens in an English one: commas and decimal points', () => {
    expect(tableToCsv(table, 'Source', 'en')).toContain('"Қостанай; ""A""",24.5,S001 S003');
  });

  it('leaves a missing value empty and never writes 0 for it', () => {
    expect(tableToCsv(table, 'Source', 'en').split('\r\n')[2]).toMatch(/,,$/);
  });

  it('does not let a text run as a formula', () => {
    expect(tableToCsv(table, 'Source', 'en')).toContain(`"'=HYPERLINK`);
  });
});
