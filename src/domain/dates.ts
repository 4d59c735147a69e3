/**
 * An ISO date with its true precision: `2022`, `2022-05` or `2022-05-30`. A year stays a year: nothing here ever
 * turns it into its first of January.
 */
export type PartialDate = string;

export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First and last day that the date can mean, both as `YYYY-MM-DD`. */
export function spanOf(date: PartialDate): { first: string; last: string } {
  switch (precisionOf(date)) {
    case 'year':
      return { first: `${date}-01-01`, last: `${date}-12-31` };
    case 'month':
      return { first: `${date}-01`, last: `${date}-${String(daysInMonth(date)).padStart(2, '0')}` };
    case 'day':
      return { first: date, last: date };
  }
}

/** True if some day of `date` (or of `date`–`end`) lies in `from`–`to`; an open border is `null`. */
export function overlaps(
  date: PartialDate,
  end: PartialDate | null,
  from: PartialDate | null,
  to: PartialDate | null,
): boolean {
  const first = spanOf(date).first;
  const last = spanOf(end ?? date).last;
  return (from === null || last >= spanOf(from).first) && (to === null || first <= spanOf(to).last);
}

/** The order of dates as they are written in the data, an empty text first. No language is asked: browsers take long to make a collator. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True for a real calendar date of one of the three precisions. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, , month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(text.slice(0, 7)));
}

/** The year of a date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Place of a date on a numeric time axis in years (2022-07-02 ≈ 2022.5). A year or month stands at its middle, so
 * that it is not mistaken for its first day.
 */
export function positionInYears(date: PartialDate): number {
  const { first, last } = spanOf(date);
  return (dayInYears(first) + dayInYears(last)) / 2;
}

function dayInYears(day: string): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / length;
}

function daysInMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}
