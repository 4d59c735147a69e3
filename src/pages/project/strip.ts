import { positionInYears, spanOf, yearOf } from '../../domain/dates.ts';
import type { TimedStatus } from '../../domain/projects/status.ts';

/** What is documented of a status over time, as places along a line from 0 to 1. */
export interface Strip {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** How long each status counts; after the last evidence nothing confirms it any more. */
  readonly spans: readonly StripSpan[];
  /** Each piece of evidence: a day, or the month or year of which no day is known. */
  readonly marks: readonly StripMark[];
}

interface StripSpan {
  readonly status: string;
  readonly from: number;
  readonly to: number;
  /** False after the last evidence. */
  readonly isConfirmed: boolean;
}

interface StripMark {
  readonly status: string;
  readonly from: number;
  readonly to: number;
  readonly isSince: boolean;
}

/** Most years that are named on the line. */
const MOST_TICKS = 6;

/** @param timeline as `inTime` gives it @param today ISO day up to which the line goes */
export function stripOf(timeline: readonly TimedStatus[], today: string): Strip | null {
  const [first] = timeline.map(({ canBeFrom }) => canBeFrom).toSorted();
  if (first === undefined) return null;
  const start = yearOf(first);
  const end = Math.max(yearOf(today) + 1, ...timeline.map(({ row }) => yearOf(spanOf(row.date).last) + 1));
  const at = (day: string) => (positionInYears(day) - start) / (end - start);
  const until = at(today);
  const spans = timeline.flatMap(({ row, countsFrom }, index): readonly StripSpan[] => {
    const from = at(countsFrom);
    const next = timeline[index + 1];
    const to = next ? at(next.countsFrom) : until;
    return to > from ? [{ status: row.status, from, to, isConfirmed: next !== undefined }] : [];
  });
  const step = Math.ceil((end - start) / MOST_TICKS);
  return {
    spans,
    marks: timeline.map(({ row }) => {
      const { first: from, last: to } = spanOf(row.date);
      return { status: row.status, from: at(from), to: at(to), isSince: row.kind === 'since' };
    }),
    years: Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
      const year = start + index * step;
      return { year, at: (year - start) / (end - start) };
    }),
  };
}
