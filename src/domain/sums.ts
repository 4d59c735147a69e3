import { MOST_INPUTS, type Cell, type DerivationInput } from './table.ts';

/** A sum that says how much it rests on. */
export interface CoveredSum {
  /** Sum of the figures there are; `null` where there is none at all. */
  readonly sum: number | null;
  /** Rows that carry a figure. */
  readonly withFigure: number;
  /** All rows. */
  readonly total: number;
}

/**
 * Adds the figures of rows and counts how many carry one: "4 of 13 with a figure". The caller sees to it that they may be
 * added: one currency, one scope, each thing once.
 */
export function coveredSum<R>(rows: readonly R[], figure: (row: R) => number | null): CoveredSum {
  const figures = rows.map(figure).filter((value) => value !== null);
  return {
    sum: figures.length === 0 ? null : figures.reduce((sum, value) => sum + value, 0),
    withFigure: figures.length,
    total: rows.length,
  };
}

/**
 * The sum of figures as a cell that leads to each of them; empty where there is none. They are described only as far as the
 * list of them goes.
 */
export function sumCellOf<T>(
  summed: readonly T[],
  figureOf: (one: T) => Pick<DerivationInput, 'value' | 'source'>,
  inputOf: (one: T) => DerivationInput,
  notes: readonly string[] = [],
): Cell {
  if (summed.length === 0) return { value: null };
  const sources = new Set<string>();
  let sum = 0;
  for (const one of summed) {
    const { value, source } = figureOf(one);
    sum += value;
    for (const id of source) sources.add(id);
  }
  const omitted = Math.max(0, summed.length - MOST_INPUTS);
  return {
    value: sum,
    source: [...sources],
    notes,
    mark: 'derived',
    derivation: {
      method: 'sum',
      inputs: summed.slice(0, MOST_INPUTS).map(inputOf),
      ...(omitted > 0 && { omitted }),
    },
  };
}
