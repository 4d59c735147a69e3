import { yearOf } from '../dates.ts';
import { currencyTriple, type RateRow } from '../exchange-rates.ts';
import type { Row } from '../schemas.ts';

/** An amount in the currency that rates are measured against, at the average rate of the year in which it was stated. */
export interface Conversion {
  readonly amount: Row<'project-amounts'>;
  /** ISO 4217 code of the currency converted into. */
  readonly into: string;
  readonly value: number;
  readonly rate: RateRow;
}

/** An amount that cannot be converted, and why: nobody says when it was stated, or no rate of that year is in the data. */
export interface NoConversion {
  readonly amount: Row<'project-amounts'>;
  readonly reason: 'undated' | 'no-rate';
}

/**
 * Converts what is stated in other currencies. It is arithmetic for orientation, no figure of a source: never added up,
 * never put in the place of the original.
 */
export function conversionsOf(
  amounts: readonly Row<'project-amounts'>[],
  rates: readonly RateRow[],
): readonly (Conversion | NoConversion)[] {
  const into = currencyTriple(rates)?.anchor;
  if (into === undefined) return [];
  return amounts
    .filter(({ currency }) => currency !== null && currency !== into)
    .map((amount) => {
      if (amount.statedOn === null) return { amount, reason: 'undated' };
      const year = String(yearOf(amount.statedOn));
      const rate = rates.find(
        ({ currency, per, period }) => currency === amount.currency && per === into && period === year,
      );
      return rate ? { amount, into, value: amount.value / rate.rate, rate } : { amount, reason: 'no-rate' };
    });
}
