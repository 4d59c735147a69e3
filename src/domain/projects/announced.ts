import { compareDates, spanOf } from '../dates.ts';
import type { Row } from '../schemas.ts';

/** The scope that an announced number must have to be set beside the documented pending projects. */
export const PENDING_STAGE = 'in-progress-or-worked-out';

/** What was announced, what can be named, and the difference, on a day. */
export interface Reconciliation {
  /** Latest statement at or before the day on projects "being carried out or worked out"; `null` before the first. */
  readonly statement: Row<'statements'> | null;
  readonly announced: number | null;
  /** Documented projects that were pending on the day; not necessarily among the announced. */
  readonly documented: number;
  /** Announced less documented, never below 0: so many at least no public source itemises. */
  readonly notItemised: number | null;
}

/** The latest statement with the scope of the seed statement, at or before a day. */
export function pendingStatementOn(
  statements: readonly Row<'statements'>[],
  day: string,
): Row<'statements'> | null {
  const dated = statements
    .filter(
      (row) =>
        row.stage === PENDING_STAGE &&
        row.count !== null &&
        row.statedOn !== null &&
        spanOf(row.statedOn).last <= day,
    )
    .toSorted((a, b) => compareDates(spanOf(a.statedOn ?? '').last, spanOf(b.statedOn ?? '').last));
  return dated.at(-1) ?? null;
}

/** Sets the announced number beside the documented one. */
export function reconcile(
  statements: readonly Row<'statements'>[],
  documented: number,
  day: string,
): Reconciliation {
  const statement = pendingStatementOn(statements, day);
  const announced = statement?.count ?? null;
  return {
    statement,
    announced,
    documented,
    notItemised: announced === null ? null : Math.max(0, announced - documented),
  };
}
