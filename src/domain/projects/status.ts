import { compareDates, spanOf } from '../dates.ts';
import { groupBy } from '../group-by.ts';
import { rememberLast } from '../remember.ts';
import type { Datasets, Row } from '../schemas.ts';

/** What is documented of one project's status on one day. */
export interface StatusOnDay {
  /** Id of `statuses`; `null` where nothing is documented at or before the day. */
  readonly status: string | null;
  /** The evidence for it. */
  readonly evidence: Row<'project-statuses'> | null;
  /** A change that falls into a month or year which contains the day: before or after it, nobody says. */
  readonly changing: Row<'project-statuses'> | null;
}

/** A status row and the day from which it counts. */
export interface TimedStatus {
  readonly row: Row<'project-statuses'>;
  readonly countsFrom: string;
  /** First day that its date can mean. */
  readonly canBeFrom: string;
}

/**
 * The latest status documented at or before a day. A row dated by its year or month counts from the last day of it, so
 * a project known only as "2022" does not change on 1 January; until then it is `changing`.
 * @param timeline status rows of one project, as `inTime` gives them
 * @param day `YYYY-MM-DD`
 */
export function statusOn(timeline: readonly TimedStatus[], day: string): StatusOnDay {
  let evidence: Row<'project-statuses'> | null = null;
  let changing: Row<'project-statuses'> | null = null;
  for (const { row, countsFrom, canBeFrom } of timeline) {
    if (countsFrom <= day) evidence = row;
    else if (canBeFrom <= day) changing = row;
  }
  if (changing?.status === evidence?.status) changing = null;
  return { status: evidence?.status ?? null, evidence, changing };
}

/**
 * Status rows of one project by the time from which they count; on the same day what began then stands above what was
 * seen then.
 * @param rows in any order
 * @param lifecycle ids of `statuses` in their order, from the first idea to the end
 */
export function inTime(
  rows: readonly Row<'project-statuses'>[],
  lifecycle: readonly string[],
): readonly TimedStatus[] {
  const step = ({ status }: Row<'project-statuses'>) => lifecycle.indexOf(status);
  return rows
    .map((row) => ({
      row,
      countsFrom: startOf(row, rows, lifecycle),
      canBeFrom: spanOf(row.date).first,
    }))
    .toSorted(
      (a, b) =>
        compareDates(a.countsFrom, b.countsFrom) ||
        Number(a.row.kind === 'since') - Number(b.row.kind === 'since') ||
        step(a.row) - step(b.row),
    );
}

/** The status rows of every project in time, by its id; sorted once. */
export const timelinesOf = rememberLast(
  2,
  (data: Datasets<'project-statuses' | 'statuses'>) => [data['project-statuses'], data.statuses],
  (data): ReadonlyMap<string, readonly TimedStatus[]> => {
    const lifecycle = data.statuses.map(({ id }) => id);
    const groups = groupBy(data['project-statuses'], ({ project }) => project);
    return new Map([...groups].map(([project, rows]) => [project, inTime(rows, lifecycle)]));
  },
);

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
