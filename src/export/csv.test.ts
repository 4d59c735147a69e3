import { describe, expect, it } from 'vitest';
import { tableToCsv } from './csv.ts';
import { tableToJson } from './json.ts';
import type { TableFile } from './table-file.ts';

const file: TableFile = {
  title: 'A finding',
  subtitle: '',
  filters: ['Chemicals', '2011–2025'],
  version: '1.0.0',
  created: '2026-11-24',
  address: 'https://example.org/trade?from=2011',
  columns: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'value', label: 'Value (US dollars)', type: 'usd' },
  ],
  rows: [
    {
      values: ['Қостанай; "A"', 24.5],
      types: ['text', 'usd'],
      sources: ['S001', 'S003'],
      notes: ['mirror'],
      marks: ['derived'],
    },
    { values: ['=HYPERLINK("x")', null], types: ['text', 'usd'], sources: [], notes: [], marks: [] },
  ],
  sources: [],
  notes: [],
  labels: {
    sources: 'Sources',
    notes: 'Caveats',
    marks: 'Marks',
    filters: 'Filters',
    version: 'Version',
    address: 'Address',
    table: 'Table',
    about: 'About',
  },
};

const about = 'Chemicals | 2011–2025;1.0.0;https://example.org/trade?from=2011';

describe('a table as CSV', () => {
  it('opens in a German spreadsheet: semicolons, decimal commas, byte order mark', () => {
    expect(tableToCsv(file, 'de').split('\r\n')).toEqual([
      '\uFEFFName;Value (US dollars);Sources;Caveats;Marks;Filters;Version;Address',
      `"Қостанай; ""A""";24,5;S001 S003;mirror;derived;${about}`,
      `"'=HYPERLINK(""x"")";;;;;${about}`,
      '',
    ]);
  });

  it('opens in an English one: commas and decimal points', () => {
    expect(tableToCsv(file, 'en')).toContain('"Қостанай; ""A""",24.5,S001 S003');
  });

  it('does not let a text run as a formula', () => {
    expect(tableToCsv(file, 'en')).toContain(`"'=HYPERLINK`);
  });
});

describe('a table as JSON', () => {
  it('has one object per row, with null for what is not documented and the sources of each', () => {
    const { rows, version, address } = JSON.parse(tableToJson(file));
    expect(rows[0]).toEqual({
      name: 'Қостанай; "A"',
      value: 24.5,
      _sources: ['S001', 'S003'],
      _notes: ['mirror'],
      _marks: ['derived'],
    });
    expect(rows[1].value).toBeNull();
    expect([version, address]).toEqual(['1.0.0', 'https://example.org/trade?from=2011']);
  });
});
