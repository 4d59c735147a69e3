import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';
import type { SortOrder, TableRow } from './table.ts';

const row = (id: string, value: string | number | null, other: number | null = null): TableRow => ({
  id,
  cells: { value: { value }, other: { value: other } },
});
const up = (column: string): SortOrder => ({ column, direction: 'ascending' });
const down = (column: string): SortOrder => ({ column, direction: 'descending' });
const sorted = (rows: readonly TableRow[], ...orders: SortOrder[]) =>
  sortRows(rows, orders, (a, b) => a.localeCompare(b))
    .map(({ id }) => id)
    .join('');

describe('the rows of a table', () => {
  it('put what is not documented last in either direction', () => {
    const rows = [row('a', null), row('b', 2), row('c', 10)];
    expect(sorted(rows, up('value'))).toBe('bca');
    expect(sorted(rows, down('value'))).toBe('cba');
  });

  it('keep their order where the values are equal', () => {
    expect(sorted([row('a', 1), row('b', 1), row('c', 0)], down('value'))).toBe('abc');
  });

  it('sort words by the order of the language', () => {
    expect(sorted([row('a', 'b'), row('b', 'a')], up('value'))).toBe('ba');
  });

  it('go by the second column where the first one is equal', () => {
    const rows = [row('a', 'x', 1), row('b', 'y', 5), row('c', 'x', 3), row('d', 'x', null)];
    expect(sorted(rows, up('value'), down('other'))).toBe('cadb');
    expect(sorted(rows, down('value'), up('other'))).toBe('bacd');
  });

  it('stay as they are by a column that does not exist', () => {
    expect(sorted([row('b', 2), row('a', 1)], up('nothing'))).toBe('ba');
  });
});
