import { describe, expect, it } from 'vitest';
import {
  basePeriod,
  coMovement,
  currencyTriple,
  nextPeriod,
  pearson,
  periodsWithin,
  rateOrigin,
  ratesOf,
  type Frequency,
} from './exchange-rates.ts';
import { realRows } from './testing.ts';

const rows = realRows('exchange-rates');
const tenge = (frequency: Frequency) => ratesOf(rows, 'KZT', 'USD', frequency);
const rouble = (frequency: Frequency) => ratesOf(rows, 'RUB', 'USD', frequency);
const both = (frequency: Frequency) => [tenge(frequency), rouble(frequency)];

function origin(currency: string, per: string, period: string) {
  const row = rows.find((one) => one.currency === currency && one.per === per && one.period === period);
  return row ? rateOrigin(rows, row) : null;
}

describe('the currencies of the package', () => {
  it('are the tenge and the rouble, both against the dollar', () => {
    expect(currencyTriple(rows)).toEqual({ home: 'KZT', partner: 'RUB', anchor: 'USD' });
    expect(currencyTriple(rows.filter(({ per }) => per === 'USD'))).toBeNull();
  });
});

describe('periods', () => {
  it('follow one another over the turn of the year', () => {
    expect(nextPeriod('2021-12', 'month')).toBe('2022-01');
    expect(nextPeriod('2021-09', 'month')).toBe('2021-10');
    expect(nextPeriod('2021', 'year')).toBe('2022');
    expect([nextPeriod('0999-12', 'month'), nextPeriod('0099', 'year')]).toEqual(['1000-01', '0100']);
  });

  it('keep the years without a rate', () => {
    const years = periodsWithin([rouble('year')], 'year', null, 1997);
    expect(years).toEqual(['1993', '1994', '1995', '1996', '1997']);
    expect(rouble('year').has('1994')).toBe(false);
  });

  it('begin an index where both are known: April 2013, and 1996 for years', () => {
    expect(basePeriod(both('month'), periodsWithin(both('month'), 'month', null, null))).toBe('2013-04');
    expect(basePeriod(both('year'), periodsWithin(both('year'), 'year', null, null))).toBe('1996');
  });
});

describe('co-movement', () => {
  it.each([
    ['2013-04', '2015-07', 0.09, 27],
    ['2015-09', '2021-12', 0.71, 75],
    ['2022-01', '2025-12', 0.71, 47],
  ])('of %s to %s is %f, from %i monthly changes', (from, to, correlation, changes) => {
    const moved = coMovement(tenge('month'), rouble('month'), from, to);
    expect(moved?.correlation).toBeCloseTo(correlation, 2);
    expect(moved).toMatchObject({ changes, from, to });
  });

  it('takes years as borders and keeps to the months there are', () => {
    const moved = coMovement(tenge('month'), rouble('month'), '2013', '2015');
    expect(moved).toMatchObject({ from: '2013-04', to: '2015-12', changes: 32 });
  });

  it('says nothing of a few months', () => {
    expect(coMovement(tenge('month'), rouble('month'), '2022-01', '2022-06')).toBeNull();
  });

  it('does not bridge a missing month', () => {
    const gap = new Map([...rouble('month')].filter(([month]) => month !== '2022-06'));
    expect(coMovement(tenge('month'), gap, '2022-01', '2022-12')?.changes).toBe(9);
  });

  it('is 1 in step, −1 in opposite directions, unknown without movement', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 2, 3], [5, 5, 5])).toBeNull();
  });
});

describe('the origin of a derived rate', () => {
  it('is the quotient of the two tenge rates for a month of the rouble', () => {
    const quotient = origin('RUB', 'USD', '2022-05');
    expect(quotient?.method).toBe('quotient');
    expect(quotient?.inputs.map(({ currency, per }) => `${currency}/${per}`)).toEqual(['KZT/USD', 'KZT/RUB']);
  });

  it('is the mean of twelve months for the years after the World Bank’s series', () => {
    expect(origin('KZT', 'USD', '2025')?.method).toBe('mean');
    expect(origin('KZT', 'RUB', '2024')?.inputs).toHaveLength(12);
  });

  it('is the quotient of both tenge rates for these years of the rouble', () => {
    expect(origin('RUB', 'USD', '2024')?.inputs.map(({ rate }) => rate)).toEqual([468.9625, 5.0726]);
  });

  it('is the quotient of two dollar rates for the tenge per rouble of earlier years', () => {
    const quotient = origin('KZT', 'RUB', '2010');
    expect(quotient?.inputs.map(({ rate }) => rate)).toEqual([147.355, 30.36792]);
  });

  it('is found for every derived rate, and none for one that was read', () => {
    expect(rows.filter((row) => row.isDerived && rateOrigin(rows, row) === null)).toEqual([]);
    expect(origin('KZT', 'USD', '2010')).toBeNull();
  });
});
