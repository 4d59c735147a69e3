import { textWidth } from './text-width.ts';
import type { AxisPoint } from './types.ts';

/** Round values that cover a range: four to six of them where that can be had. */
export function linearTicks(min: number, max: number, wanted = 5): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  if (min === max) return min === 0 ? [0, 1] : linearTicks(Math.min(0, min), Math.max(0, max), wanted);
  const power = 10 ** Math.floor(Math.log10((max - min) / wanted));
  const candidates = [1, 2, 2.5, 5, 10, 20].map((factor) => ticksOfStep(min, max, factor * power));
  const distance = (ticks: readonly number[]) => Math.abs(ticks.length - wanted);
  return candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

function ticksOfStep(min: number, max: number, step: number): number[] {
  // A hair of tolerance, so that 0.1 + 0.2 does not ask for one more tick.
  const first = Math.floor(min / step + 1e-9);
  const last = Math.ceil(max / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Round values for a logarithmic axis; the first is at or below `min`, the last at or above `max`. */
export function logTicks(min: number, max: number): number[] {
  const factorSets = [[1, 2, 5], [1, 3], [1]];
  const all = factorSets.map((factors) => logTicksOf(min, max, factors));
  const fitting = all.find((ticks) => ticks.length <= 6) ?? all.at(-1) ?? [];
  if (fitting.length <= 7) return fitting;
  const every = Math.ceil(fitting.length / 6);
  const thinned = fitting.filter((_, index) => index % every === 0);
  const last = fitting.at(-1);
  return last === undefined || thinned.at(-1) === last ? thinned : [...thinned, last];
}

function logTicksOf(min: number, max: number, factors: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let exponent = Math.floor(Math.log10(min)); exponent <= Math.ceil(Math.log10(max)); exponent++) {
    for (const factor of factors) ticks.push(Number((factor * 10 ** exponent).toPrecision(12)));
  }
  const first = ticks.findLastIndex((tick) => tick <= min);
  const last = ticks.findIndex((tick) => tick >= max);
  return ticks.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
}

/** A written place on the time axis. */
export interface XTick {
  readonly position: number;
  readonly text: string;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * The written places of a time axis, far enough apart not to collide. Axes of several years are written in years, at
 * round ones; short axes of months in the points' own writing.
 */
export function timeTicks(points: readonly AxisPoint[], widthPx: number, fontPx: number): XTick[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const years = last.position - first.position;
  const isYearly = stepOf(points) > 0.9;
  if (!isYearly && years < 2) return everyNth(points, widthPx, fontPx);
  const starts = points.filter((point, index) => {
    const before = points[index - 1];
    return isYearly || !before || yearOf(before) !== yearOf(point);
  });
  const firstStart = starts[0];
  // A range that begins in the middle of a year has no tick for that year: its place is not the start of the year.
  const whole = !isYearly && firstStart && firstStart.position % 1 > 0.05 ? starts.slice(1) : starts;
  const labelPx = textWidth('2000', fontPx) + 14;
  const pxPerYear = widthPx / Math.max(years, 1);
  const step = YEAR_STEPS.find((each) => each * pxPerYear >= labelPx) ?? 100;
  return whole
    .filter((point) => yearOf(point) % step === 0)
    .map((point) => ({
      position: point.position,
      text: isYearly ? (point.tick ?? point.key) : String(yearOf(point)),
    }));
}

function yearOf(point: AxisPoint): number {
  return periodOf(point.position, 1);
}

/** Number of the period that a position lies in; positions are decimals and may be rounded, so a few hours are let pass. */
export function periodOf(position: number, step: number): number {
  return Math.floor((position + 0.0006) / step);
}

function everyNth(points: readonly AxisPoint[], widthPx: number, fontPx: number): XTick[] {
  const widest = points.reduce((most, { tick, key }) => Math.max(most, textWidth(tick ?? key, fontPx)), 0);
  const pxPerPoint = widthPx / Math.max(points.length, 1);
  const every = Math.max(1, Math.ceil((widest + 12) / pxPerPoint));
  return points
    .filter((_, index) => index % every === 0)
    .map((point) => ({ position: point.position, text: point.tick ?? point.key }));
}

/** Distance of neighbouring points in years: 1, 0.25 or about 0.083. One year for a single point. */
export function stepOf(points: readonly AxisPoint[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index++) {
    const distance = (points[index]?.position ?? 0) - (points[index - 1]?.position ?? 0);
    if (distance > 0) smallest = Math.min(smallest, distance);
  }
  if (!Number.isFinite(smallest)) return 1;
  return smallest > 0.9 ? Math.round(smallest) : smallest > 0.2 ? 0.25 : 1 / 12;
}
