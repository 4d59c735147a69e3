import { type DrawnSeries, joinedValues } from './plot-series.ts';

/** Width of a column of which the lowest and the highest value are drawn, px for each line. */
const COLUMN_PX = 2;

/** Up to so many points every one is drawn in a plot of any width. */
export const ALL_DRAWN = 320;

/**
 * Which points of the axis are drawn: all as long as there are no more than pixels, else of every column of two pixels the
 * lowest and the highest value of each line, and the edges of every gap. A line drawn through them covers the same pixels as
 * one through all points but for what lies between two columns; unlike an average it leaves out no peak, and unlike a choice
 * of one point for each column (LTTB) no trough beside it.
 *
 * Min–max aggregation: Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation",
 * PVLDB 7 (10), 2014, section 4.
 *
 * Bars are never left out: one that is missing would say that there was nothing.
 */
export function drawnPoints(
  series: readonly DrawnSeries[],
  count: number,
  plotPx: number,
): readonly number[] {
  const all = () => Array.from({ length: count }, (_, index) => index);
  if (count <= Math.max(ALL_DRAWN, plotPx) || series.some(({ kind }) => kind === 'bar')) return all();
  const columns = Math.max(1, Math.floor(plotPx / (COLUMN_PX * Math.max(1, series.length))));
  const kept = new Set([0, count - 1]);
  for (const one of series) {
    const joined = joinedValues(one);
    for (let column = 0; column < columns; column += 1) {
      const end = Math.floor(((column + 1) * count) / columns);
      keepExtremes(one, joined, Math.floor((column * count) / columns), end, kept);
    }
  }
  return [...kept].toSorted((a, b) => a - b);
}

/** Keeps the lowest and the highest point from `start` to before `end`, and the edges of gaps. */
function keepExtremes(
  { spans }: DrawnSeries,
  joined: readonly (number | null)[],
  start: number,
  end: number,
  kept: Set<number>,
): void {
  let [lowest, highest] = [-1, -1];
  let [low, high] = [Infinity, -Infinity];
  for (let index = start; index < end; index += 1) {
    const isGap = (joined[index] ?? null) === null;
    const wasGap = index > 0 && (joined[index - 1] ?? null) === null;
    if (index > 0 && isGap !== wasGap) kept.add(index - 1).add(index);
    const value = spans[index]?.[1];
    if (isGap || value === undefined) continue;
    if (value < low) [low, lowest] = [value, index];
    if (value > high) [high, highest] = [value, index];
  }
  if (lowest >= 0) kept.add(lowest).add(highest);
}
