import { describe, expect, it } from 'vitest';
import { plotOf, type PlotInput } from './plot.ts';
import { drawnSeries } from './plot-series.ts';
import { distanceToBox, segmentMeets } from './geometry.ts';
import { placeInlineLabels } from './inline-labels.ts';
import type { Series } from './types.ts';

const years = Array.from({ length: 20 }, (_, index) => 2000 + index);
const line = (id: string, values: (number | null)[]): Series => ({
  id,
  label: `counted by ${id}`,
  color: `var(--c-${id})`,
  values,
});
const low = line(
  'KAZ',
  years.map(() => 10),
);
const high = line(
  'RUS',
  years.map(() => 20),
);

const place = (series: readonly Series[], taken: Parameters<typeof placeInlineLabels>[2]['taken'] = []) => {
  const drawn = drawnSeries(series, 'line');
  return placeInlineLabels(drawn, drawn, {
    left: 50,
    right: 800,
    top: 0,
    bottom: 300,
    xs: years.map((_, index) => 60 + index * 38),
    yOf: (value) => 300 - value * 10,
    taken,
    fontPx: 13,
  });
};

describe('names in the plot', () => {
  it('stand above their lines, as near to the end as they fit', () => {
    const [first, second] = place([low, high]) ?? [];
    expect(first?.y).toBeLessThan(200);
    expect(first?.y).toBeGreaterThan(180);
    expect(second?.y).toBeLessThan(100);
    expect((first?.x ?? 0) + (first?.widthPx ?? 0)).toBeLessThanOrEqual(800);
    expect(first?.x).toBeGreaterThan(600);
  });

  it('keep away from markers', () => {
    const free = place([low]);
    const marker = { left: 600, right: 800, top: 175, bottom: 225 };
    const [moved] = place([low], [marker]) ?? [];
    expect(free?.[0]?.x).toBeGreaterThan(600);
    expect((moved?.x ?? 0) + (moved?.widthPx ?? 0)).toBeLessThanOrEqual(600);
  });

  it('stand to the right of a line that ends early', () => {
    const short = line(
      'RUS',
      years.map((_, index) => (index < 8 ? 20 : null)),
    );
    const [, second] = place([low, short]) ?? [];
    // The last point is at 60 + 7 × 38.
    expect(second?.x).toBeGreaterThan(326);
    expect(second?.y).toBe(100);
  });

  it('are given up where two lines run together, because nobody could tell which one is meant', () => {
    const same = line(
      'RUS',
      years.map(() => 10.2),
    );
    expect(place([low, same])).toBeNull();
  });
});

describe('a plot with names in it', () => {
  const input: PlotInput = {
    x: years.map((year) => ({ key: String(year), position: year })),
    series: [low, high],
    singles: [],
    labelling: 'inline',
    drawing: 'line',
    scale: 'linear',
    tickLabel: String,
    extraValues: [],
    hasMarks: false,
    widthPx: 900,
    heightPx: 360,
  };

  it('gives the lines the whole width', () => {
    const plot = plotOf(input);
    expect(plot.inlineLabels).toHaveLength(2);
    expect(plot.endLabels).toEqual([]);
    expect(plot.right).toBe(892);
  });

  it('falls back to a column, and in a narrow chart to a legend', () => {
    const together = { ...input, series: [low, { ...low, id: 'RUS' }] };
    expect(plotOf(together).endLabels).toHaveLength(2);
    expect(plotOf({ ...together, widthPx: 320 }).legend?.entries.map(({ id }) => id)).toEqual(['KAZ', 'RUS']);
  });

  it('names a line without any figure in the legend', () => {
    const empty = line(
      'RUS',
      years.map(() => null),
    );
    const plot = plotOf({ ...input, series: [low, empty] });
    expect(plot.inlineLabels?.map(({ series }) => series.id)).toEqual(['KAZ']);
    expect(plot.legend?.entries.map(({ id }) => id)).toEqual(['RUS']);
  });
});

describe('a piece of a line', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };

  it('meets a box that it crosses, and not one that it passes', () => {
    expect(segmentMeets({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
    expect(segmentMeets({ x1: 0, y1: 15, x2: 30, y2: 15 }, box)).toBe(true);
    expect(segmentMeets({ x1: 0, y1: 20, x2: 8, y2: 0 }, box)).toBe(false);
    expect(segmentMeets({ x1: 25, y1: 0, x2: 25, y2: 30 }, box)).toBe(false);
  });

  it('is as far away as its nearest point', () => {
    expect(distanceToBox({ x1: 0, y1: 5, x2: 30, y2: 5 }, box)).toBe(5);
    expect(distanceToBox({ x1: 23, y1: 24, x2: 40, y2: 40 }, box)).toBe(5);
  });
});
