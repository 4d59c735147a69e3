import { cellOf, type Cell, type Table, type TableRow } from '../table.ts';

/** Rows of an earlier version that the table no longer has, by the value of their row header. */
export interface MarkedTable {
  readonly table: Table;
  readonly gone: readonly Cell['value'][];
}

export type MarkRevisions = typeof markRevisions;

/**
 * Marks every value of a table that was another one in an earlier version of the data. `before` is the same view in the
 * same state computed from the earlier data, so that a derived value is marked as well. Names of rows and columns that
 * the other table does not have are left alone; a row that is new is marked in its figures. A cell that was compared and
 * is the same says so with `null`.
 */
export function markRevisions(table: Table, before: Table, since: string): MarkedTable {
  const beforeById = new Map(before.rows.map((row) => [row.id, row]));
  const compared = table.columns.filter(
    ({ key, isRowHeader }) => !isRowHeader && before.columns.some((column) => column.key === key),
  );
  const rows = table.rows.map((row): TableRow => {
    const old = beforeById.get(row.id);
    const marked = compared.map(({ key, type }): readonly [string, Cell] => {
      const cell = cellOf(row, key);
      const was = old ? cellOf(old, key).value : null;
      const isWord = !old && type === 'text';
      return [key, { ...cell, revision: cell.value === was || isWord ? null : { since, was } }];
    });
    return { ...row, cells: withCells(row.cells, marked) };
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { sort } = table;
  const ids = new Set(table.rows.map(({ id }) => id));
  const head = before.columns.find(({ isRowHeader }) => isRowHeader);
  const gone = before.rows
    .filter(({ id }) => !ids.has(id))
    .map((row) => (head ? cellOf(row, head.key).value : row.id));
  const marked: Table = {
    ...table,
    rows,
    ...(sort && { sort: (orders) => sort(orders).map((row) => byId.get(row.id) ?? row) }),
  };
  return { table: marked, gone };
}

/** Some cells replaced; the others are still described only when they are read. */
function withCells(
  cells: TableRow['cells'],
  replaced: readonly (readonly [string, Cell])[],
): TableRow['cells'] {
  const own = replaced.map(([key, value]) => [key, { value, enumerable: true }] as const);
  return Object.create(cells, Object.fromEntries(own)) as TableRow['cells'];
}
