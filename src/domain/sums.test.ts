import { describe, expect, it } from 'vitest';
import { coveredSum } from './sums.ts';

const figure = ({ usd }: { usd: number | null }) => usd;

describe('a sum', () => {
  it('says how many rows carry a figure', () => {
    expect(coveredSum([{ usd: 1e9 }, { usd: null }, { usd: 2.63e9 }], figure)).toEqual({
      sum: 3.63e9,
      withFigure: 2,
      total: 3,
    });
  });

  it('of nothing documented is nothing, not 0', () => {
    expect(coveredSum([{ usd: null }], figure)).toEqual({ sum: null, withFigure: 0, total: 1 });
    expect(coveredSum([], figure)).toEqual({ sum: null, withFigure: 0, total: 0 });
  });

  it('keeps a documented zero', () => {
    expect(coveredSum([{ usd: 0 }], figure)).toEqual({ sum: 0, withFigure: 1, total: 1 });
  });
});
