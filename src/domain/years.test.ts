import { expect, it } from 'vitest';
import { yearsWithin } from './years.ts';

it('keeps the place of a year without a figure', () => {
  expect(yearsWithin([2015, 2016, 2018], null, null)).toEqual([2015, 2016, 2017, 2018]);
});

it('ends at the data, whatever is asked for', () => {
  expect(yearsWithin([2015, 2018], 1990, 2016)).toEqual([2015, 2016]);
  expect(yearsWithin([2015, 2018], 2020, null)).toEqual([]);
});
