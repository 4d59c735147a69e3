/** A calendar day some months later or earlier; the 31st becomes the last day of a shorter month. `YYYY-MM-DD` */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** A calendar day some days later or earlier. */
export function addDays(day: string, days: number): string {
  return asDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * Where a key takes a day: arrows one day on, with Shift a month; Page Up and Down a year; Home and End to the borders.
 * `null`: the key means nothing here.
 */
export function dayAfterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: string,
  min: string,
  max: string,
): string | null {
  const sign = key === 'ArrowRight' || key === 'ArrowUp' || key === 'PageUp' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowLeft':
    case 'ArrowDown':
      return withinDays(shiftKey ? addMonths(day, sign) : addDays(day, sign), min, max);
    case 'PageUp':
    case 'PageDown':
      return withinDays(addMonths(day, sign * 12), min, max);
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}

/** Most steps in which a play goes through time. */
const PLAY_STEPS = 60;

/** The next day of a play: a month on, or as many as it takes to come to the end in a minute or less. */
export function nextInPlay(day: string, started: string, max: string): string {
  const months = Math.ceil(daysBetween(started, max) / 30.4 / PLAY_STEPS);
  return withinDays(addMonths(day, Math.max(1, months)), day, max);
}

/** The day, or the border that it lies beyond. */
export function withinDays(day: string, min: string, max: string): string {
  return day < min ? min : day > max ? max : day;
}

const DAY_MS = 86_400_000;

function asDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
