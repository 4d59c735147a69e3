import { describe, expect, it } from 'vitest';
import { compareDates, isPartialDate, overlaps, positionInYears, spanOf } from './dates.ts';

describe('dates with their own precision', () => {
  it('mean every day that they can mean', () => {
    expect(spanOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(spanOf('2022')).toEqual({ first: '2022-01-01', last: '2022-12-31' });
  });

  it('are found by every period that they may fall into', () => {
    expect(overlaps('2018', null, '2018-06', '2018-07')).toBe(true);
    expect(overlaps('2022-01-06', '2022-01-19', '2022-01-15', null)).toBe(true);
    expect(overlaps('2022-05-30', null, null, '2022-05-29')).toBe(false);
  });

  it('are put in order as they are written, the less exact first', () => {
    const dates = ['2022-05-30', '', '2023', '2022-05', '2022', '2022-05-04'];
    expect(dates.toSorted(compareDates)).toEqual(['', '2022', '2022-05', '2022-05-04', '2022-05-30', '2023']);
    expect(compareDates('2022', '2022')).toBe(0);
  });

  it('must exist in the calendar', () => {
    expect(['2023-02-29', '2022-13', '22-05-30', '2022-5-3', ''].filter(isPartialDate)).toEqual([]);
    expect(['2024-02-29', '2022-12', '1991'].filter(isPartialDate)).toHaveLength(3);
  });

  it('stand in the middle of what they can mean on an axis', () => {
    expect(positionInYears('2022')).toBeCloseTo(2022.5, 2);
    expect(positionInYears('2022-07-02')).toBeCloseTo(2022.5, 2);
  });
});
