import { cellOf, type SortOrder, type Table, type TableRow } from './table.ts';

/** Compares two texts in the order of the reader's language. */
type CompareText = (a: string, b: string) => number;

/**
 * Rows in the order of several columns, the first one first; `null` last in either direction, equal values in the order
 * they had. Columns that no row has change nothing.
 */
export function sortRows(
  rows: readonly TableRow[],
  orders: readonly SortOrder[],
  compareText: CompareText,
): readonly TableRow[] {
  const positions = Uint32Array.from(rows, (_, index) => index);
  const ranks = orders.map(({ column }) =>
    ranksOf(
      rows.map((row) => cellOf(row, column).value),
      compareText,
    ),
  );
  return Array.from(sortPositions(positions, orders, ranks), (position) => rows[position]).filter(
    (row) => row !== undefined,
  );
}

/** The rows of a table in the order that the reader asked for; columns that it does not have change nothing. */
export function rowsInOrder(
  table: Table,
  asked: readonly SortOrder[],
  compareText: CompareText,
): readonly TableRow[] {
  const orders = asked.filter(({ column }) => table.columns.some(({ key }) => key === column));
  if (orders.length === 0) return table.rows;
  return table.sort?.(orders) ?? sortRows(table.rows, orders, compareText);
}

/** The place of each value among the distinct values of a column; equal ones share theirs. */
export interface Ranks {
  /** `count` for what is not documented. */
  readonly ranks: Uint32Array;
  /** Distinct values. */
  readonly count: number;
}

/** Numbers by size, texts by the language; a column of both has the numbers first. */
export function ranksOf(values: readonly (string | number | null)[], compareText: CompareText): Ranks {
  const known = [...new Set(values)].filter((value) => value !== null);
  const numbers = known.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
  const texts = known.filter((value) => typeof value === 'string').toSorted(compareText);
  const rankOf = new Map<string | number, number>();
  for (const value of [...numbers, ...texts]) rankOf.set(value, rankOf.size);
  const count = rankOf.size;
  return {
    ranks: Uint32Array.from(values, (value) => (value === null ? count : (rankOf.get(value) ?? count))),
    count,
  };
}

/** Sorts places of rows by their ranks, the last order first: a distribution for each, none of which moves equal rows. */
export function sortPositions(
  positions: Uint32Array,
  orders: readonly SortOrder[],
  ranks: readonly Ranks[],
): Uint32Array {
  return orders.reduceRight((sorted, { direction }, place) => {
    const column = ranks[place];
    return column ? distribute(sorted, column, direction === 'descending') : sorted;
  }, positions);
}

function distribute(positions: Uint32Array, { ranks, count }: Ranks, isDescending: boolean): Uint32Array {
  const bucketOf = (position: number) => {
    const rank = ranks[position] ?? count;
    return isDescending && rank < count ? count - 1 - rank : rank;
  };
  const starts = new Uint32Array(count + 2);
  for (const position of positions) {
    const next = bucketOf(position) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const bucket = bucketOf(position);
    const start = starts[bucket] ?? 0;
    sorted[start] = position;
    starts[bucket] = start + 1;
  }
  return sorted;
}
