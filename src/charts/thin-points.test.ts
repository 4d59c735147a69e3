import { describe, expect, it } from 'vitest';
import { linePath } from './plot-paths.ts';
import { plotOf, type PlotInput } from './plot.ts';
import type { Series } from './types.ts';

/** A made-up course of so many days with one peak and one trough of a single day. */
function course(count: number, gaps: readonly number[] = []): Series {
  const values = Array.from({ length: count }, (_, index): number | null => {
    if (gaps.includes(index)) return null;
    if (index === Math.floor(count / 3)) return 500;
    if (index === Math.floor(count / 2)) return -500;
    return Math.round(100 * Math.sin(index / 900) + ((index * 7919) % 13));
  });
  return { id: 'made-up', label: 'Made up', color: 'var(--c-1)', values };
}

/** Which share of so many points is drawn. */
function shareOf(count: number): number {
  return plot([course(count)]).drawn.length / count;
}

function plot(series: readonly Series[], more: Partial<PlotInput> = {}) {
  const count = series[0]?.values.length ?? 0;
  return plotOf({
    x: Array.from({ length: count }, (_, day) => ({ key: String(day), position: 1900 + day / 365 })),
    series,
    singles: [],
    labelling: 'column',
    drawing: 'line',
    scale: 'linear',
    tickLabel: String,
    extraValues: [],
    hasMarks: false,
    widthPx: 640,
    heightPx: 360,
    ...more,
  });
}

describe('a line of more points than pixels', () => {
  it('is drawn through at most one point for each pixel, with every peak and trough', () => {
    const { drawn, left, right } = plot([course(30_000)]);
    expect(drawn.length).toBeLessThanOrEqual(right - left + 2);
    expect(drawn.length).toBeGreaterThan((right - left) / 2);
    expect(drawn).toEqual(expect.arrayContaining([0, 10_000, 15_000, 29_999]));
  });

  it('reaches as high and as low as all points do, at every place of the plot', () => {
    const { values } = course(30_000);
    const { drawn, left, right } = plot([course(30_000)]);
    const columns = Math.floor((right - left) / 2);
    for (let column = 0; column < columns; column += 1) {
      const isIn = (index: number) =>
        Math.floor((column * 30_000) / columns) <= index &&
        index < Math.floor(((column + 1) * 30_000) / columns);
      const all = values.filter((_, index) => isIn(index)).map(Number);
      const shown = drawn.filter(isIn).map((index) => Number(values[index]));
      expect([Math.min(...shown), Math.max(...shown)]).toEqual([Math.min(...all), Math.max(...all)]);
    }
  });

  it('keeps its gaps, each a break of the line', () => {
    const whole = plot([course(30_000)]);
    const broken = plot([course(30_000, [4000, 4001, 12_345])]);
    const pieces = (of: typeof whole) =>
      of.series.flatMap((one) => linePath(one, of).match(/M/g) ?? []).length;
    expect([pieces(whole), pieces(broken)]).toEqual([1, 3]);
  });

  it('shows more where the range is narrower, at last every point', () => {
    expect(shareOf(30_000)).toBeLessThan(shareOf(3000));
    expect(shareOf(500)).toBe(1);
  });

  it('shares the width among several lines, and leaves out no bar', () => {
    const several = [1, 2, 3].map((id) => ({ ...course(30_000), id: String(id) }));
    const { drawn, left, right } = plot(several);
    expect(drawn.length).toBeLessThanOrEqual(right - left + 2);
    expect(plot([course(2000)], { drawing: 'bar' }).drawn).toHaveLength(2000);
  });
});
