import { spanOf } from '../../domain/dates.ts';
import { addDays, daysBetween } from '../../domain/move-day.ts';
import type { StatusChange } from '../../domain/projects/status-changes.ts';
import type { Format } from '../../i18n/format.ts';
import type { Input } from './params.ts';
import { betweenIn } from './shown-changes.ts';

/** A piece of time as wide as the drawing. */
export interface TimeAxis {
  readonly first: string;
  readonly last: string;
  /** Place of the beginning of a day, 0–1; outside of it where the day is. */
  readonly at: (day: string) => number;
}

/** A line of the grid with the name of what begins there. */
export interface Tick {
  readonly day: string;
  readonly label: string;
}

/** From the first to the last day, both whole. */
export function timeAxis(first: string, last: string): TimeAxis {
  const length = Math.max(1, daysBetween(first, last) + 1);
  return { first, last, at: (day) => daysBetween(first, day) / length };
}

/** The time asked for; where a border is open, whole years as far as there are changes. */
export function axisOf(input: Input, changes: readonly StatusChange[]): TimeAxis {
  const { after, until } = betweenIn(input);
  const { today } = input;
  const earliest = changes.reduce(
    (day, { first }) => (first < day ? first : day),
    changes[0]?.first ?? today,
  );
  const latest = changes.reduce((day, { last }) => (last > day ? last : day), changes[0]?.last ?? today);
  const start = after ?? spanOf(earliest.slice(0, 4)).first;
  const end = until ?? spanOf(latest.slice(0, 4)).last;
  return timeAxis(start, end < start ? start : end);
}

/** Least distance of two ticks, px. */
const TICK_PX = 46;
const MONTH_STEPS = [1, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20] as const;

/** Ticks at months or years, as close as their names allow. */
export function ticksOf({ first, last, at }: TimeAxis, widthPx: number, format: Format): readonly Tick[] {
  const dayPx = widthPx * (at(addDays(first, 1)) - at(first));
  const months = MONTH_STEPS.find((step) => dayPx * 30 * step >= TICK_PX * 1.5);
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (months !== undefined) {
    return years
      .flatMap((year) =>
        Array.from({ length: 12 / months }, (_, index) => {
          const month = `${year}-${String(index * months + 1).padStart(2, '0')}`;
          return { day: `${month}-01`, label: format.monthShort(month) };
        }),
      )
      .filter(({ day }) => day >= first && day <= last);
  }
  const step = YEAR_STEPS.find((each) => dayPx * 365 * each >= TICK_PX) ?? 50;
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ day: `${year}-01-01`, label: String(year) }))
    .filter(({ day }) => day >= first);
}
