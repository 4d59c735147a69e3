import { spanOf, type PartialDate } from '../dates.ts';
import { addDays } from '../move-day.ts';
import type { Row } from '../schemas.ts';
import type { KnownProject } from './known-project.ts';

/**
 * What the evidence says of a change.
 * - `began` the status began on that date
 * - `by` it is known to have held then, and another one before: the change lies between the two
 * - `first-seen` it is known to have held then; nothing is documented of the time before, so nothing is known to have changed
 */
export type HowKnown = 'began' | 'by' | 'first-seen';

/** A documented step of one project from one status to another. */
export interface StatusChange {
  readonly project: Row<'projects'>;
  /** Id of `statuses`; `null`: nothing is documented before. */
  readonly from: string | null;
  readonly to: string;
  readonly how: HowKnown;
  readonly evidence: Row<'project-statuses'>;
  /** First and last day that the date of the evidence can mean. */
  readonly first: string;
  readonly last: string;
  /** First day on which the change can have happened; `null`: nobody knows. */
  readonly earliest: string | null;
}

/** Two days; a change between them came after the first and not after the second. `null` is an open border. */
export interface Between {
  readonly after: string | null;
  readonly until: string | null;
}

/**
 * The documented changes of a project, in time. Evidence of the status that held before changes nothing and is left out.
 */
export function changesOf({ project, timeline }: KnownProject): readonly StatusChange[] {
  return timeline.flatMap(({ row, countsFrom, canBeFrom }, index): readonly StatusChange[] => {
    const before = timeline[index - 1];
    if (before?.row.status === row.status) return [];
    const how = row.kind === 'since' ? 'began' : before ? 'by' : 'first-seen';
    return [
      {
        project,
        from: before?.row.status ?? null,
        to: row.status,
        how,
        evidence: row,
        first: canBeFrom,
        last: countsFrom,
        earliest: how === 'began' ? canBeFrom : (before?.canBeFrom ?? null),
      },
    ];
  });
}

/** `P03-2022-12-operating` */
export function changeId({ project, evidence }: StatusChange): string {
  return `${project.id}-${evidence.date}-${evidence.status}`;
}

/**
 * True if the change may have come between two days: a change known as "2022" may have come after 30 May 2022, and before
 * it as well. So what was documented on the first day and what was on the second differ by these, and by no others.
 */
export function isBetween({ first, last }: StatusChange, { after, until }: Between): boolean {
  return (after === null || last > after) && (until === null || first <= until);
}

/** True if the change cannot lie outside of the two days, whatever its date may mean. */
export function isSurelyBetween({ how, earliest, last }: StatusChange, { after, until }: Between): boolean {
  if (until !== null && last > until) return false;
  if (after === null) return true;
  if (earliest === null) return false;
  // The status before still held on some day that `earliest` can mean: the change came later than that.
  return how === 'by' ? earliest >= after : earliest > after;
}

/** The days between which a period lies: a border that is no full day is the whole year or month. */
export function betweenOf(from: PartialDate | null, to: PartialDate | null): Between {
  return {
    after: from === null ? null : from.length === 10 ? from : addDays(spanOf(from).first, -1),
    until: to === null ? null : spanOf(to).last,
  };
}
