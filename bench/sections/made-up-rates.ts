import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RateRow } from '../../src/domain/exchange-rates.ts';
import { seeded } from '../seeded.ts';

/** Years before this one are read as of another century by some functions of the language. */
const FIRST_YEAR_AT_LEAST = 100;
const LAST_YEAR = 2026;

/**
 * Made-up monthly exchange rates of the data package's own schema, for measuring only: two lines of `count` points. The pairs
 * of currencies (the third one says which two are set side by side) and the source are those of the real file.
 */
export function madeUpRates(root: string, count: number): readonly RateRow[] {
  const real = JSON.parse(readFileSync(join(root, 'data/exchange-rates.json'), 'utf8')) as readonly RateRow[];
  const monthly = real.filter(({ period }) => period.length === 7);
  const pairs = new Map(monthly.map((row) => [`${row.currency}/${row.per}`, row]));
  const firstYear = Math.max(FIRST_YEAR_AT_LEAST, LAST_YEAR - Math.ceil(count / 12));
  const random = seeded(20_220_530);
  return [...pairs.values()].flatMap((pair) => {
    let rate = pair.rate;
    return Array.from({ length: count }, (_, index) => {
      rate = Math.max(1, rate * (0.97 + random() * 0.0602));
      return { ...pair, period: monthAt(firstYear, index), rate, isDerived: false, notes: [] };
    });
  });
}

function monthAt(firstYear: number, index: number): string {
  const year = String(firstYear + Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
