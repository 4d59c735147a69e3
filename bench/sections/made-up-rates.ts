import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../seeded.ts';

interface RateRow {
  readonly period: string;
  readonly currency: string;
  readonly per: string;
  readonly rate: number;
  readonly isDerived: boolean;
  readonly notes: readonly string[];
  readonly source: readonly string[];
}

/** Years before this one are read as of another century by some functions of the language. */
const FIRST_YEAR_AT_LEAST = 100;
const LAST_YEAR = 2026;

/**
 * Made-up monthly exchange rates of the data package's own schema, for measuring only: two lines of `count` points. The pairs
 * of currencies and the source are those of the real file.
 */
export function madeUpRates(root: string, count: number): readonly RateRow[] {
  const real = JSON.parse(readFileSync(join(root, 'data/exchange-rates.json'), 'utf8')) as readonly RateRow[];
  const monthly = real.filter(({ period, per }) => period.length === 7 && per === 'USD');
  const pairs = new Map(monthly.map((row) => [row.currency, row]));
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
