import type { PartialDate } from './dates.ts';
import { groupBy } from './group-by.ts';
import { rememberFor } from './remember.ts';
import type { Row } from './schemas.ts';

export type RateRow = Row<'exchange-rates'>;

/** How often a rate is given: average of a month or of a year. */
export type Frequency = 'month' | 'year';

/** Rates of one currency in units of another, by period. */
export type Rates = ReadonlyMap<PartialDate, RateRow>;

/** The currencies of a package: two that are quoted per a third, and against each other. */
export interface CurrencyTriple {
  readonly home: string;
  readonly partner: string;
  /** What both are measured against. */
  readonly anchor: string;
}

/** Finds the three currencies: `home` is quoted per `anchor` and per `partner`. `null` if the rows have no such triple. */
export const currencyTriple = rememberFor((rows: readonly RateRow[]): CurrencyTriple | null => {
  const pairs = [...new Map(rows.map((row) => [`${row.currency}/${row.per}`, row])).values()];
  const isQuoted = (of: string, against: string) =>
    pairs.some(({ currency, per }) => currency === of && per === against);
  for (const { currency: home, per: partner } of pairs) {
    const anchor = pairs.find(
      ({ currency, per }) => currency === home && per !== partner && isQuoted(partner, per),
    )?.per;
    if (anchor !== undefined) return { home, partner, anchor };
  }
  return null;
});

/** The rates of one pair at one frequency. */
export function ratesOf(
  rows: readonly RateRow[],
  currency: string,
  per: string,
  frequency: Frequency,
): Rates {
  const length = frequency === 'month' ? 7 : 4;
  return new Map(
    rows
      .filter((row) => row.currency === currency && row.per === per && row.period.length === length)
      .map((row) => [row.period, row]),
  );
}

/**
 * Every month or year from the first to the last that any of the series has, within the borders (years; `null` is open):
 * a period without a rate keeps its place.
 */
export function periodsWithin(
  series: readonly Rates[],
  frequency: Frequency,
  from: number | null,
  to: number | null,
): readonly PartialDate[] {
  const known = series.flatMap((rates) => [...rates.keys()]).toSorted();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const periods: PartialDate[] = [];
  for (let period = first; period <= last; period = nextPeriod(period, frequency)) {
    const year = Number(period.slice(0, 4));
    if ((from === null || year >= from) && (to === null || year <= to)) periods.push(period);
  }
  return periods;
}

/** First period in which every series has a rate: the 100 of an index. */
export function basePeriod(series: readonly Rates[], periods: readonly PartialDate[]): PartialDate | null {
  return periods.find((period) => series.every((rates) => rates.has(period))) ?? null;
}

/** How closely two rates move together. */
export interface CoMovement {
  /** Pearson correlation of the changes of the logarithms, −1 to 1. */
  readonly correlation: number;
  /** Number of changes it is computed from. */
  readonly changes: number;
  /** First and last period that enter; the first change is that from the first period to the next. */
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** The rates of the months that enter, of the one and of the other currency. */
  readonly rates: readonly [readonly RateRow[], readonly RateRow[]];
  readonly source: readonly string[];
}

/** Fewer changes than this say nothing. */
const FEWEST_CHANGES = 6;

/**
 * Correlation of the monthly changes of the logarithms of two rates within a window (both borders included, as months or
 * years). Only changes between neighbouring months that both lie in the window count, so a jump at its border stays out;
 * `null` where there are too few.
 */
export function coMovement(a: Rates, b: Rates, from: PartialDate, to: PartialDate): CoMovement | null {
  const months = [...a.keys()]
    .filter((month) => b.has(month) && month >= from && month.slice(0, to.length) <= to)
    .toSorted();
  const within = new Set(months);
  const xs: number[] = [];
  const ys: number[] = [];
  const used = new Set<PartialDate>();
  const sources = new Set<string>();
  for (const month of months) {
    const next = nextPeriod(month, 'month');
    const [a0, a1, b0, b1] = [a.get(month), a.get(next), b.get(month), b.get(next)];
    if (!a0 || !a1 || !b0 || !b1 || !within.has(next)) continue;
    xs.push(Math.log(a1.rate / a0.rate));
    ys.push(Math.log(b1.rate / b0.rate));
    used.add(month).add(next);
    for (const { source } of [a0, a1, b0, b1]) for (const id of source) sources.add(id);
  }
  const correlation = xs.length < FEWEST_CHANGES ? null : pearson(xs, ys);
  const [first] = used;
  const last = [...used].at(-1);
  if (correlation === null || first === undefined || last === undefined) return null;
  const rates = [a, b].map((one) => [...used].flatMap((month) => one.get(month) ?? []));
  return {
    correlation,
    changes: xs.length,
    from: first,
    to: last,
    rates: [rates[0] ?? [], rates[1] ?? []],
    source: [...sources],
  };
}

/** Pearson correlation; `null` where one side does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const [index, x] of xs.entries()) {
    const dx = x - meanX;
    const dy = (ys[index] ?? meanY) - meanY;
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  return squaresX === 0 || squaresY === 0 ? null : products / Math.sqrt(squaresX * squaresY);
}

/** How a derived rate came about: the mean of its twelve months, or one rate divided by another. */
export interface RateOrigin {
  readonly method: 'mean' | 'quotient';
  readonly inputs: readonly RateRow[];
}

/** Rates are published with four to six figures: so far may a recomputed one lie from that of the package. */
const TOLERANCE = 5e-4;

/** Rows of every period: a derived rate rests on a few of them, and there may be thousands. */
const byPeriod = rememberFor((rows: readonly RateRow[]) => groupBy(rows, ({ period }) => period));

/**
 * Finds the rates from which a derived one was computed, by computing it again: from its months, or as a quotient of two
 * rates of the same period that share a third currency. `null` for a rate that was read as it is, or cannot be explained.
 */
export function rateOrigin(rows: readonly RateRow[], row: RateRow): RateOrigin | null {
  if (!row.isDerived) return null;
  const isNear = (value: number) => Math.abs(value / row.rate - 1) < TOLERANCE;
  const { currency, per, period } = row;
  const known = byPeriod(rows);
  const months = monthsOf(period).flatMap((month) =>
    (known.get(month) ?? []).filter((other) => other.currency === currency && other.per === per),
  );
  if (months.length === 12 && isNear(mean(months.map(({ rate }) => rate)))) {
    return { method: 'mean', inputs: months };
  }
  const same = known.get(period) ?? [];
  const rateOf = (of: string, against: string) =>
    same.find((other) => other.currency === of && other.per === against);
  for (const third of new Set(same.flatMap((other) => [other.currency, other.per]))) {
    const pairs = [
      [rateOf(currency, third), rateOf(per, third)],
      [rateOf(third, per), rateOf(third, currency)],
    ] as const;
    for (const [above, below] of pairs) {
      if (above && below && isNear(above.rate / below.rate)) {
        return { method: 'quotient', inputs: [above, below] };
      }
    }
  }
  return null;
}

/** The month or year after. */
export function nextPeriod(period: PartialDate, frequency: Frequency): PartialDate {
  const year = period.slice(0, 4);
  const nextYear = String(Number(year) + 1).padStart(4, '0');
  if (frequency === 'year') return nextYear;
  const month = Number(period.slice(5, 7));
  return month === 12 ? `${nextYear}-01` : monthOf(year, month + 1);
}

function monthsOf(year: PartialDate): readonly PartialDate[] {
  return year.length === 4 ? Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)) : [];
}

function monthOf(year: string, month: number): PartialDate {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
