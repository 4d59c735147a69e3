import { groupBy } from '../group-by.ts';
import type { Row } from '../schemas.ts';

/** Figures of one project in the same unit that are not the same. */
export interface DifferingAmounts {
  readonly measure: Row<'project-amounts'>['measure'];
  /** ISO 4217 code; null of jobs. */
  readonly currency: string | null;
  readonly smallest: Row<'project-amounts'>;
  readonly largest: Row<'project-amounts'>;
  readonly count: number;
}

/**
 * Where the sources state different figures of a project in one unit. Whether they contradict each other or mean different
 * things (a part, a plan, a later estimate) only their scopes and dates can tell: nothing is chosen or averaged here.
 */
export function differingAmounts(amounts: readonly Row<'project-amounts'>[]): readonly DifferingAmounts[] {
  const groups = groupBy(amounts, ({ measure, currency }) => `${measure} ${currency}`);
  return [...groups.values()].flatMap((rows): readonly DifferingAmounts[] => {
    const byValue = rows.toSorted((a, b) => a.value - b.value);
    const [smallest, largest] = [byValue[0], byValue.at(-1)];
    if (!smallest || !largest || smallest.value === largest.value) return [];
    const { measure, currency } = smallest;
    return [{ measure, currency, smallest, largest, count: new Set(rows.map(({ value }) => value)).size }];
  });
}
