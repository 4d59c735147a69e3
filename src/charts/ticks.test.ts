import { describe, expect, it } from 'vitest';
import { linearTicks, logTicks, stepOf, timeTicks } from './ticks.ts';
import type { AxisPoint } from './types.ts';

const years = (from: number, to: number): AxisPoint[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    key: String(from + index),
    position: from + index,
  }));

const months = (from: number, count: number): AxisPoint[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `month ${index + 1} in full`,
    tick: `m${index + 1}`,
    position: Math.round((from + index / 12) * 1000) / 1000,
  }));

const texts = (points: readonly AxisPoint[], widthPx: number) =>
  timeTicks(points, widthPx, 13).map((tick) => tick.text);

describe('values', () => {
  it('writes round values from below the least to above the greatest', () => {
    expect(linearTicks(0, 24.2e9)).toEqual([0, 5e9, 10e9, 15e9, 20e9, 25e9]);
    expect(linearTicks(-3.1, 8)).toEqual([-5, 0, 5, 10]);
  });

  it.each([
    [0, 1],
    [0, 17.3],
    [0, 0.42],
    [-0.5, 0.31],
    [3e9, 4e9],
    [0, 999],
  ])('keeps to four to six values between %d and %d', (min, max) => {
    const ticks = linearTicks(min, max);
    expect(ticks.length).toBeGreaterThanOrEqual(4);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks[0]).toBeLessThanOrEqual(min);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
  });

  it('does not leave traces of binary fractions', () => {
    expect(linearTicks(0, 0.6)).toEqual([0, 0.2, 0.4, 0.6]);
  });

  it('finds an axis for a single value and for none', () => {
    expect(linearTicks(7, 7)[0]).toBe(0);
    expect(linearTicks(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)).toEqual([0, 1]);
  });

  it('goes by powers of ten on a logarithmic axis, by halves of them where they are few', () => {
    expect(logTicks(2e6, 9e10)).toEqual([1e6, 1e7, 1e8, 1e9, 1e10, 1e11]);
    expect(logTicks(15, 180)).toEqual([10, 20, 50, 100, 200]);
  });
});

describe('time', () => {
  it('writes every year where there is room', () => {
    expect(texts(years(2019, 2023), 400)).toEqual(['2019', '2020', '2021', '2022', '2023']);
  });

  it('writes round years where there is not', () => {
    expect(texts(years(1995, 2024), 250)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
  });

  it('writes the years of an axis of many months where they begin', () => {
    const ticks = timeTicks(months(2012, 40), 600, 13);
    expect(ticks.map((tick) => tick.text)).toEqual(['2012', '2013', '2014', '2015']);
    expect(ticks[1]?.position).toBe(2013);
  });

  it('does not write a year at the point in its middle where the axis begins', () => {
    expect(texts(months(2012.5, 40), 600)).toEqual(['2013', '2014', '2015']);
  });

  it('writes the short months of an axis of a year', () => {
    expect(texts(months(2021, 12), 800)).toHaveLength(12);
    expect(texts(months(2021, 12), 200)[1]).toBe('m4');
  });

  it('knows years, quarters and months by the distance of the points', () => {
    expect(stepOf(years(2000, 2003))).toBe(1);
    expect(stepOf(months(2000, 5))).toBe(1 / 12);
    expect(stepOf([])).toBe(1);
  });
});
