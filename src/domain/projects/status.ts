import { spanOf } from '../dates.ts';
import type { Row } from '../schemas.ts';

/** What is documented of one project's status on one day. */
export interface StatusOnDay {
  /** Id of `statuses`; `null` where nothing is documented at or before the day. */
  readonly status: string | null;
  /** The evidence for it. */
  readonly evidence: Row<'project-statuses'> | null;
  /** A change that falls into a month or year which contains the day: before or after it, nobody says. */
  readonly changing: Row<'project-statuses'> | null;
}

/**
 * The latest status documented at or before a day. A row dated by its year or month counts from the last day of it, so
 * a project known only as "2022" does not change on 1 January; until then it is `changing`.
 * @param rows status rows of one project, in any order
 * @param day `YYYY-MM-DD`
 */
export function statusOn(rows: readonly Row<'project-statuses'>[], day: string): StatusOnDay {
  let evidence: Row<'project-statuses'> | null = null;
  let changing: Row<'project-statuses'> | null = null;
  for (const row of inOrder(rows)) {
    const { first, last } = spanOf(row.date);
    if (last <= day) evidence = row;
    else if (first <= day) changing = row;
  }
  if (changing?.status === evidence?.status) changing = null;
  return { status: evidence?.status ?? null, evidence, changing };
}

/** Status rows by the time from which they count; on the same day what began then stands above what was seen then. */
export function inOrder(rows: readonly Row<'project-statuses'>[]): readonly Row<'project-statuses'>[] {
  return rows.toSorted((a, b) => {
    const byTime = spanOf(a.date).last.localeCompare(spanOf(b.date).last);
    if (byTime !== 0) return byTime;
    return Number(a.kind === 'since') - Number(b.kind === 'since');
  });
}
