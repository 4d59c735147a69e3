import type { Cell, Figure } from '../table.ts';

/** The figures of a drawing as an earlier version of the data has them, by what they are of. */
export interface FiguresThen {
  /** That version. */
  readonly since: string;
  /** Every value that stood under a name; two under one name say nothing about either. */
  readonly values: ReadonlyMap<string, ReadonlySet<Cell['value']>>;
}

/** Adds figures, and all that they are computed from, to what is known of an earlier version. */
export function noteFigures(values: Map<string, Set<Cell['value']>>, figures: readonly Figure[]): void {
  for (const figure of figures) {
    const name = nameOf(figure);
    values.set(name, (values.get(name) ?? new Set()).add(figure.value));
    if (figure.derivation) noteFigures(values, figure.derivation.inputs);
  }
}

/**
 * A figure with what it was then. One whose table was compared knows it already. A name that was not there then says
 * nothing: whether a figure is new is told by the rows of the table alone.
 */
export function sinceThen<F extends Figure>(figure: F, then: FiguresThen | null): F {
  if (then === null || figure.revision !== undefined) return figure;
  const [was, ...others] = then.values.get(nameOf(figure)) ?? [];
  if (was === undefined || others.length > 0 || was === figure.value) return figure;
  return { ...figure, revision: { since: then.since, was } };
}

function nameOf({ label, type }: Figure): string {
  return `${type} ${label}`;
}
