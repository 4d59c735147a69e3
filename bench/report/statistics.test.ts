import { describe, expect, it } from 'vitest';
import { mediansOf, type Figures } from './results.ts';
import { median, percentile, ratio } from './statistics.ts';

describe('the median', () => {
  it('is the middle one, of an even number the mean of two', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([10, 40, 20, 30])).toBe(25);
  });

  it('leaves out what is missing, and is missing where nothing is there', () => {
    expect(median([null, 5, null])).toBe(5);
    expect(median([null])).toBeNull();
    expect(median([])).toBeNull();
  });
});

describe('a percentile', () => {
  it('lies between its neighbours in proportion', () => {
    const values = [10, 20, 30, 40, 50];
    expect(percentile(values, 0.95)).toBeCloseTo(48);
    expect(percentile(values, 0)).toBe(10);
    expect(percentile(values, 1)).toBe(50);
  });
});

describe('a ratio', () => {
  it('is missing where a figure is, and never divides by nothing', () => {
    expect(ratio(30, 20)).toBe(1.5);
    expect(ratio(0, 20)).toBe(0);
    expect(ratio(null, 20)).toBeNull();
    expect(ratio(20, undefined)).toBeNull();
    expect(ratio(20, 0)).toBeNull();
  });
});

describe('the medians of several visits', () => {
  it('are taken figure by figure, with four digits', () => {
    const visits = [
      { chartsMs: 1000.123, filterMs: null },
      { chartsMs: 3000, filterMs: 12.3456 },
    ] as unknown as Figures[];
    expect(mediansOf(visits)).toMatchObject({ chartsMs: 2000, filterMs: 12.35, rowsMs: null });
  });
});
