import { MOST_INPUTS, type Cell, type DerivationInput } from './table.ts';

/** A row that was counted: what it is called, and what it rests on. */
export type CountedRow = Pick<DerivationInput, 'label' | 'source'> &
  Partial<Pick<DerivationInput, 'href' | 'grade' | 'period'>>;

/** A number of rows: it leads to each row that was counted, and through it to its sources. No row is a 0, not a gap. */
export function countCell(rows: readonly CountedRow[], notes: readonly string[] = []): Cell {
  return countCellOf(rows, (row) => row, notes);
}

/** As `countCell`, of things that are described as rows only as far as the list of them goes. */
export function countCellOf<T>(
  counted: readonly T[],
  rowOf: (one: T) => CountedRow,
  notes: readonly string[] = [],
): Cell {
  const rows = counted.slice(0, MOST_INPUTS).map(rowOf);
  const omitted = counted.length - rows.length;
  return {
    value: counted.length,
    source: [...new Set(rows.flatMap(({ source }) => source))],
    ...(notes.length > 0 && { notes }),
    mark: 'derived',
    derivation: {
      method: 'count',
      inputs: rows.map((row) => ({ ...row, value: 1, type: 'count' })),
      ...(omitted > 0 && { omitted }),
    },
  };
}
