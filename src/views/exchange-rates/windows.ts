import {
  coMovement,
  ratesOf,
  type CoMovement,
  type CurrencyTriple,
  type RateRow,
} from '../../domain/exchange-rates.ts';

/**
 * Periods whose co-movement is set side by side: the package's method, chosen so that the jump of August 2015 lies in none
 * of them.
 */
const WINDOWS = [
  ['2013-04', '2015-07'],
  ['2015-09', '2021-12'],
  ['2022-01', '2025-12'],
] as const;

/** Co-movement of both currencies against their anchor in each of the windows that the data cover. */
export function windowsOf(rows: readonly RateRow[], triple: CurrencyTriple): readonly CoMovement[] {
  return WINDOWS.flatMap(([from, to]) => coMovementWithin(rows, triple, from, to) ?? []);
}

/** Co-movement between two months or years; `null` where there are too few months. */
export function coMovementWithin(
  rows: readonly RateRow[],
  { home, partner, anchor }: CurrencyTriple,
  from: string,
  to: string,
): CoMovement | null {
  return coMovement(ratesOf(rows, home, anchor, 'month'), ratesOf(rows, partner, anchor, 'month'), from, to);
}

/** A correlation in a word, so that the sentence stays true whatever the range: from 0.6 `close`, from 0.3 `partly`. */
export type Closeness = 'close' | 'partly' | 'hardly' | 'opposite';

export function closenessOf({ correlation }: CoMovement): Closeness {
  if (correlation >= 0.6) return 'close';
  if (correlation >= 0.3) return 'partly';
  return correlation > -0.3 ? 'hardly' : 'opposite';
}
