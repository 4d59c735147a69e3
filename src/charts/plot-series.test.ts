import { describe, expect, it } from 'vitest';
import { drawnSeries, joinedValues, markedPoints } from './plot-series.ts';
import { stackSpans } from './stack.ts';
import type { Drawing, Series } from './types.ts';

const series = (id: string, values: (number | null)[], more: Partial<Series> = {}): Series => ({
  id,
  label: id,
  color: `var(--c-${id})`,
  values,
  ...more,
});

const drawn = (one: Series, drawing: Drawing = 'line') => {
  const [first] = drawnSeries([one], drawing);
  if (!first) throw new Error('nothing drawn');
  return first;
};

describe('lines', () => {
  it('breaks the line where a year is missing', () => {
    expect(joinedValues(drawn(series('RUS', [1, null, 3])))).toEqual([1, null, 3]);
  });

  it('does not join an incomplete year with its neighbours', () => {
    const one = drawn(series('RUS', [1, 2, 3], { isIncomplete: [false, true, false] }));
    expect(joinedValues(one)).toEqual([1, null, 3]);
    expect(markedPoints(one).find((point) => point.index === 1)).toEqual({
      index: 1,
      value: 2,
      isIncomplete: true,
    });
  });

  it('draws a year between two missing ones as a dot', () => {
    const one = drawn(series('RUS', [1, 2, null, 4, null, 6, 7]));
    expect(markedPoints(one)).toEqual([{ index: 3, value: 4, isIncomplete: false }]);
  });

  it('draws every value of a series of points', () => {
    expect(markedPoints(drawn(series('RUS', [1, 2], { kind: 'point' })))).toHaveLength(2);
  });
});

describe('stacks', () => {
  it('lays positive values upwards and negative ones downwards', () => {
    expect(stackSpans([[2], [-1], [3], [-4]])).toEqual([[[0, 2]], [[0, -1]], [[2, 5]], [[-1, -5]]]);
  });

  it('gives a missing value no room', () => {
    expect(stackSpans([[2], [null], [3]])).toEqual([[[0, 2]], [null], [[2, 5]]]);
  });

  it('leaves a line out of the stack it is drawn over', () => {
    const spans = drawnSeries(
      [series('a', [2]), series('b', [9], { kind: 'line' }), series('c', [3])],
      'stack',
    ).map((one) => one.spans[0]);
    expect(spans).toEqual([
      [0, 2],
      [9, 9],
      [2, 5],
    ]);
  });

  it('draws a single area as an area, not as a layer', () => {
    expect(drawn(series('a', [2, 3]), 'area').isStacked).toBe(false);
  });
});
