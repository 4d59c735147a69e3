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
 * @param lifecycle ids of `statuses` in their order, from the first idea to the end
 */
export function statusOn(
  rows: readonly Row<'project-statuses'>[],
  day: string,
  lifecycle: readonly string[],
): StatusOnDay {
  let evidence: Row<'project-statuses'> | null = null;
  let changing: Row<'project-statuses'> | null = null;
  for (const { row, countsFrom } of timed(rows, lifecycle)) {
    if (countsFrom <= day) evidence = row;
    else if (spanOf(row.date).first <= day) changing = row;
  }
  if (changing?.status === evidence?.status) changing = null;
  return { status: evidence?.status ?? null, evidence, changing };
}

/**
 * Status rows by the time from which they count; on the same day what began then stands above what was seen then.
 * @param lifecycle ids of `statuses` in their order, from the first idea to the end
 */
export function inOrder(
  rows: readonly Row<'project-statuses'>[],
  lifecycle: readonly string[],
): readonly Row<'project-statuses'>[] {
  return timed(rows, lifecycle).map(({ row }) => row);
}

interface TimedStatus {
  readonly row: Row<'project-statuses'>;
  /** Day from which the row counts. */
  readonly countsFrom: string;
}

function timed(
  rows: readonly Row<'project-statuses'>[],
  lifecycle: readonly string[],
): readonly TimedStatus[] {
  const step = ({ status }: Row<'project-statuses'>) => lifecycle.indexOf(status);
  return rows
    .map((row) => ({ row, countsFrom: startOf(row, rows, lifecycle) }))
    .toSorted(
      (a, b) =>
        a.countsFrom.localeCompare(b.countsFrom) ||
        Number(a.row.kind === 'since') - Number(b.row.kind === 'since') ||
        step(a.row) - step(b.row),
    );
}

/**
 * The last day that the date can mean. But "announced in 2016" and "under construction since 19 May 2016" is no plant
 * that goes back to an announcement at the end of 2016: a row is never later than a later step of the project that is
 * dated more exactly within the same year or month.
 */
function startOf(
  row: Row<'project-statuses'>,
  rows: readonly Row<'project-statuses'>[],
  lifecycle: readonly string[],
): string {
  const { first, last } = spanOf(row.date);
  return rows
    .filter(
      (other) =>
        other.kind === 'since' &&
        other.date.length > row.date.length &&
        lifecycle.indexOf(other.status) > lifecycle.indexOf(row.status),
    )
    .map((other) => spanOf(other.date))
    .filter((other) => other.first >= first && other.last <= last)
    .reduce((earliest, other) => (other.last < earliest ? other.last : earliest), last);
}
