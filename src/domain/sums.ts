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
