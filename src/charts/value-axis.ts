import { type DrawnSeries, startsAtZero } from './plot-series.ts';
import { linearTicks, logTicks } from './ticks.ts';
import type { ValueScale } from './types.ts';

/** The value axis of a plot: from the first tick to the last. */
export interface ValueAxis {
  readonly scale: ValueScale;
  readonly ticks: readonly number[];
  readonly domain: readonly [min: number, max: number];
}

/**
 * Chooses the value axis; `extra` are values that have to be on it, such as a baseline, and `singles` those of figures that
 * stand beside the series.
 */
export function valueAxis(
  series: readonly DrawnSeries[],
  wanted: ValueScale,
  extra: readonly number[],
  heightPx: number,
  singles: readonly number[] = [],
): ValueAxis {
  const reached = [...series.flatMap((one) => one.spans.flatMap((span) => span ?? [])), ...extra, ...singles];
  const hasFeet = series.some((one) => startsAtZero(one.kind));
  // Not spread into arguments: there may be more values than a call takes.
  const min = reached.reduce((least, value) => Math.min(least, value), Infinity);
  const max = reached.reduce((most, value) => Math.max(most, value), -Infinity);
  const scale = wanted === 'log' && !hasFeet && reached.length > 0 && min > 0 ? 'log' : 'linear';
  const count = heightPx < 220 ? 4 : 5;
  // A line that moves within the upper half of its axis would be squeezed; elsewhere zero is worth its room.
  const showsZero = hasFeet || (extra.length === 0 && min > 0 && min < max / 2);
  const ticks =
    scale === 'log'
      ? logTicks(min, max)
      : showsZero
        ? linearTicks(Math.min(0, min), Math.max(0, max), count)
        : linearTicks(min, max, count);
  return { scale, ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
}

/** Place of a value between the ends of the axis, 0–1. */
export function shareOfAxis(axis: ValueAxis, value: number): number {
  const [min, max] = axis.domain;
  return axis.scale === 'log'
    ? (Math.log(value) - Math.log(min)) / (Math.log(max) - Math.log(min))
    : (value - min) / (max - min);
}
