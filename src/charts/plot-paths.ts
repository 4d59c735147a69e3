import { barSizePx, type Plot } from './plot.ts';
import { type DrawnSeries, joinedValues } from './plot-series.ts';

/** Gap between bars that stand side by side, px; also in plot-drawing.tsx. */
const BAR_GAP_PX = 1;

/** Path of a line; it begins anew after every gap. */
export function linePath(series: DrawnSeries, plot: Plot): string {
  return runsOf(joinedValues(series), plot.drawn)
    .map((run) => pathOf(run.map((index) => [xAt(plot, index), plot.yOf(series.values[index] ?? 0)])))
    .join('');
}

/** The areas between gaps: what is filled, and their upper edge. */
export function areaPaths(series: DrawnSeries, plot: Plot): { fill: string; edge: string }[] {
  return runsOf(joinedValues(series), plot.drawn).map((run) => {
    const edgeAt = (side: 0 | 1) =>
      run.map((index): readonly [number, number] => [
        xAt(plot, index),
        plot.yOf(series.spans[index]?.[side] ?? 0),
      ]);
    const upper = edgeAt(1);
    return { fill: `${pathOf([...upper, ...edgeAt(0).toReversed()])}Z`, edge: pathOf(upper) };
  });
}

/** The bars of one series; `height` is negative below zero, as Recharts has it. */
export interface SeriesBars {
  readonly series: DrawnSeries;
  readonly order: number;
  readonly bars: readonly { index: number; x: number; y: number; width: number; height: number }[];
}

/** Where the bars stand: side by side about their point, stacked ones in one place. */
export function barBoxes(plot: Plot): SeriesBars[] {
  const bars = plot.series.flatMap((series, order) => (series.kind === 'bar' ? [{ series, order }] : []));
  const places = [...new Set(bars.map(({ series }) => (series.isStacked ? '' : series.id)))];
  const size = barSizePx(plot);
  const group = places.length * size + (places.length - 1) * BAR_GAP_PX;
  return bars.map(({ series, order }) => {
    const shift = places.indexOf(series.isStacked ? '' : series.id) * (size + BAR_GAP_PX) - group / 2;
    return {
      series,
      order,
      bars: series.spans.flatMap((span, index) => {
        if (!span || series.values[index] === null) return [];
        const [foot, top] = [plot.yOf(span[0]), plot.yOf(span[1])];
        return [
          {
            index,
            x: round(xAt(plot, index) + shift),
            y: top,
            width: round(size),
            height: round(foot - top),
          },
        ];
      }),
    };
  });
}

/** Runs of drawn indexes with a value; a gap ends one. */
function runsOf(values: readonly (number | null)[], drawn: readonly number[]): number[][] {
  const runs: number[][] = [];
  let isBroken = true;
  for (const index of drawn) {
    const isGap = (values[index] ?? null) === null;
    if (!isGap && isBroken) runs.push([index]);
    else if (!isGap) runs.at(-1)?.push(index);
    isBroken = isGap;
  }
  return runs;
}

function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

function xAt(plot: Plot, index: number): number {
  return plot.xOf(plot.points[index]?.position ?? 0);
}

/** A hundredth of a pixel is finer than a screen, and shorter in a page. */
function round(px: number): number {
  return Math.round(px * 100) / 100;
}
