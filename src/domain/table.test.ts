import { describe, expect, it } from 'vitest';
import { notesOf, sortRows, sourcesOf, type Table, type TableRow } from './table.ts';

const row = (id: string, value: string | number | null): TableRow => ({ id, cells: { value: { value } } });
const order = (rows: readonly TableRow[]) => rows.map(({ id }) => id).join('');
const compare = (a: string, b: string) => a.localeCompare(b);

describe('the rows of a table', () => {
  it('put what is not documented last in either direction', () => {
    const rows = [row('a', null), row('b', 2), row('c', 10)];
    expect(order(sortRows(rows, 'value', 'ascending', compare))).toBe('bca');
    expect(order(sortRows(rows, 'value', 'descending', compare))).toBe('cba');
  });

  it('keep their order where the values are equal', () => {
    expect(order(sortRows([row('a', 1), row('b', 1), row('c', 0)], 'value', 'descending', compare))).toBe(
      'abc',
    );
  });

  it('sort words by the order of the language', () => {
    expect(order(sortRows([row('a', 'b'), row('b', 'a')], 'value', 'ascending', compare))).toBe('ba');
  });
});

describe('what a table rests on', () => {
  const table: Table = {
    columns: [{ key: 'value', label: '', type: 'usd' }],
    rows: [
      {
        id: '1',
        cells: {
          value: {
            value: 1,
            source: ['A'],
            notes: ['n'],
            derivation: { method: 'sum', inputs: [{ label: '', value: 1, type: 'usd', source: ['B', 'A'] }] },
          },
          hidden: { value: 2, source: ['C'] },
        },
      },
    ],
  };

  it('is every source of the figures shown and of their inputs, once', () => {
    expect(sourcesOf(table)).toEqual(['A', 'B']);
    expect(notesOf(table)).toEqual(['n']);
  });
});
