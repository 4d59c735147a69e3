import { describe, expect, it } from 'vitest';
import { plotOf, type PlotInput } from './plot.ts';
import { announcement, pointFacts } from './point-facts.ts';
import type { SinglePoint } from './types.ts';

const point = (id: string, value: number, more: Partial<SinglePoint> = {}): SinglePoint => ({
  id,
  value,
  index: 1,
  from: 2020.5,
  to: 2021.5,
  isPartial: false,
  bound: null,
  text: `$${value}`,
  label: `somebody, ${id}`,
  ...more,
});

const plot = (points: readonly SinglePoint[], more: Partial<PlotInput> = {}) =>
  plotOf({
    x: [2020, 2021, 2022].map((year) => ({ key: String(year), position: year })),
    series: [{ id: 'KAZ', label: 'KAZ', color: 'var(--c-KAZ)', values: [18, 24, null] }],
    singles: [
      {
        id: 'said',
        label: 'whole year',
        partialLabel: 'part of a year',
        aboveLabel: 'over',
        belowLabel: 'almost',
        color: 'var(--flow-total)',
        points,
      },
    ],
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

const legendOf = (points: readonly SinglePoint[]) => plot(points).legend?.entries.map(({ label }) => label);

describe('single figures', () => {
  it('stand in the middle of what they cover, at their value on the axis of the series', () => {
    const drawn = plot([point('a', 22), point('b', 20, { isPartial: true, to: 2021 })]);
    const [whole, part] = drawn.singles;
    expect(whole?.x).toBeCloseTo(drawn.xOf(2021), 6);
    expect(whole?.y).toBe(drawn.yOf(22));
    expect(part?.x).toBeCloseTo(drawn.xOf(2020.75), 6);
    expect([part?.fromX, part?.toX]).toEqual([drawn.xOf(2020.5), drawn.xOf(2021)]);
  });

  it('do not cover each other where they are nearly the same', () => {
    const [a, b] = plot([point('a', 22), point('b', 22.1)]).singles;
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(7);
  });

  it('are on the axis even beyond the series, and leave its foot at zero', () => {
    const { domain } = plot([point('a', 41)]).yAxis;
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeGreaterThanOrEqual(41);
  });

  it('have entries of their own in the legend, only for what is there', () => {
    expect(legendOf([point('a', 22)])).toEqual(['whole year']);
    expect(legendOf([point('a', 22, { bound: 'above' }), point('b', 9, { isPartial: true })])).toEqual([
      'whole year',
      'part of a year',
      'over',
    ]);
  });

  it('are told with their year by the tooltip and the announcement, as they were worded', () => {
    const writing = { valueLabel: String, labels: { noValue: 'no figure', before: '' } };
    const facts = pointFacts(plot([point('a', 22, { text: 'over $22' })]), 1, [], writing);
    expect(facts.singles.map(({ text, label }) => [text, label])).toEqual([['over $22', 'somebody, a']]);
    expect(announcement(facts, writing.labels, null)).toBe('2021. KAZ: 24. somebody, a: over $22');
    expect(pointFacts(plot([point('a', 22)]), 2, [], writing).singles).toEqual([]);
  });
});
