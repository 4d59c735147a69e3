import { describe, expect, it } from 'vitest';
import { marksAt, placeMarks } from './marks.ts';
import { indexAt, type PlotInput, plotOf } from './plot.ts';
import { announcement, pointFacts } from './point-facts.ts';
import type { Series } from './types.ts';

const x = [2019, 2020, 2021, 2022].map((year) => ({ key: String(year), position: year }));
const labels = { noValue: 'no figure', before: 'vs. year before', incomplete: 'incomplete' };
const russia: Series = { id: 'RUS', label: 'Russia', color: 'var(--c-RUS)', values: [10, 12, null, 18] };
const china: Series = {
  id: 'CHN',
  label: 'China',
  color: 'var(--c-CHN)',
  values: [5, 10, 15, 20],
  isIncomplete: [false, false, false, true],
};

const plot = (more: Partial<PlotInput> = {}) =>
  plotOf({
    x,
    series: [russia, china],
    singles: [],
    labelling: 'column',
    drawing: 'line',
    scale: 'linear',
    tickLabel: String,
    extraValues: [],
    hasMarks: false,
    widthPx: 800,
    heightPx: 360,
    ...more,
  });

const mark = (position: number) => ({
  id: String(position),
  position,
  label: 'x',
  date: '',
  color: 'var(--c-RUS)',
});

describe('axes', () => {
  it('starts bars at zero', () => {
    expect(plot({ drawing: 'bar', series: [{ ...russia, values: [90, 95, 92, 99] }] }).yAxis.domain[0]).toBe(
      0,
    );
  });

  it('does not squeeze a line into the top of the plot', () => {
    expect(plot({ series: [{ ...russia, values: [90, 95, 92, 99] }] }).yAxis.domain[0]).toBeGreaterThan(80);
  });

  it('uses a logarithmic scale only where every value is positive and nothing starts at zero', () => {
    expect(plot({ scale: 'log' }).yAxis.scale).toBe('log');
    expect(plot({ scale: 'log', drawing: 'bar' }).yAxis.scale).toBe('linear');
    expect(plot({ scale: 'log', series: [{ ...russia, values: [-1, 2, 3, 4] }] }).yAxis.scale).toBe('linear');
  });

  it('writes no values where nothing is known', () => {
    expect(plot({ series: [{ ...russia, values: [null, null, null, null] }] }).yTicks).toEqual([]);
  });
});

describe('labels', () => {
  it('stand at the ends of the lines in a wide chart, at their own heights', () => {
    const { endLabels, legend, right } = plot();
    expect(legend).toBeNull();
    expect(endLabels.map((label) => label.series.id)).toEqual(['RUS', 'CHN']);
    expect(right).toBeLessThan(760);
    expect(Math.abs((endLabels[0]?.y ?? 0) - (endLabels[1]?.y ?? 0))).toBeGreaterThanOrEqual(16);
  });

  it('become a legend in a narrow chart and for bars side by side', () => {
    expect(plot({ widthPx: 360 }).legend?.places).toHaveLength(2);
    expect(plot({ drawing: 'bar' }).endLabels).toEqual([]);
  });

  it('make the chart higher rather than leave no plot', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...russia,
      id: String(index),
      label: `Қатар нөмірі ${index}`,
    }));
    const { top, bottom, heightPx } = plot({ widthPx: 320, series: many });
    expect(bottom - top).toBeGreaterThanOrEqual(200);
    expect(heightPx).toBeGreaterThan(360);
  });
});

describe('a point', () => {
  it('is found by the place of the pointer, and not beside the plot', () => {
    const one = plot();
    expect(indexAt(one, one.xOf(2020) + 3)).toBe(1);
    expect(indexAt(one, one.right + 60)).toBeNull();
  });

  const writing = {
    valueLabel: (v: number) => `$${v}`,
    changeLabel: (v: number, before: number) => `${v - before}`,
    labels,
  };

  it('lists the greatest value first and what is unknown last', () => {
    const facts = pointFacts(plot(), 2, [], writing);
    expect(facts.rows.map((row) => row.text)).toEqual(['$15', 'no figure']);
  });

  it('compares neither with a missing year nor an incomplete year with a whole one', () => {
    expect(pointFacts(plot(), 3, [], writing).rows.map((row) => row.change)).toEqual([null, null]);
    expect(pointFacts(plot(), 1, [], writing).rows.map((row) => row.change)).toEqual(['2', '5']);
  });

  it('is announced with everything the tooltip shows', () => {
    const facts = pointFacts(plot(), 3, [], { ...writing, tooltipNote: () => 'Mirror data' });
    expect(announcement(facts, labels, null)).toBe('2022. China: $20, incomplete. Russia: $18. Mirror data');
    expect(announcement(facts, labels, 'RUS')).toMatch(/^2022\. Russia/);
  });
});

describe('marks', () => {
  it('belong to the year they happened in and are drawn within it', () => {
    const one = plot();
    const [late] = placeMarks([mark(2021.95)], one);
    expect(late?.index).toBe(2);
    expect(indexAt(one, late?.x ?? 0)).toBe(2);
  });

  it('are numbered in the order of time, and left out outside the range', () => {
    const placed = placeMarks([mark(2022.15), mark(2020.5), mark(2030)], plot());
    expect(placed.map((each) => [each.number, each.mark.position])).toEqual([
      [1, 2020.5],
      [2, 2022.15],
    ]);
  });

  it('do not let their handles cover each other', () => {
    const [a, b] = placeMarks([mark(2022.01), mark(2022.02)], plot());
    expect((b?.handleX ?? 0) - (a?.handleX ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('are shown with their point, and with a point drawn right beside them', () => {
    const one = plot();
    const placed = placeMarks([mark(2020.5)], one);
    expect(marksAt(placed, 1, one.xOf(2020))).toHaveLength(1);
    expect(marksAt(placed, 3, one.xOf(2022))).toHaveLength(0);
    expect(marksAt(placed, 2, (placed[0]?.x ?? 0) + 3)).toHaveLength(1);
  });
});
