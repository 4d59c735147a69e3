import {
  basePeriod,
  currencyTriple,
  periodsWithin,
  rateOrigin,
  ratesOf,
  type CurrencyTriple,
  type Frequency,
  type RateRow,
  type Rates,
} from '../../domain/exchange-rates.ts';
import type { PartialDate } from '../../domain/dates.ts';
import type { Cell, ColumnType, DerivationInput } from '../../domain/table.ts';

export const UNITS = ['index', 'usd', 'rub'] as const;
export type Unit = (typeof UNITS)[number];

/** One line of the chart, one column of the table: a currency in units of another. */
export interface RateColumn {
  /** `KZT_USD`: units of the first for one unit of the second. */
  readonly key: string;
  readonly currency: string;
  readonly per: string;
  readonly rates: Rates;
}

/** What a state shows: its columns, every period of its range, and the period that is 100. */
export interface RateSheet {
  readonly triple: CurrencyTriple;
  readonly columns: readonly RateColumn[];
  readonly periods: readonly PartialDate[];
  readonly base: PartialDate | null;
  readonly type: ColumnType;
}

/** Computes what a state shows; `null` where the package has no two currencies that are quoted per a third. */
export function rateSheet(
  rows: readonly RateRow[],
  unit: Unit,
  frequency: Frequency,
  from: number | null,
  to: number | null,
): RateSheet | null {
  const triple = currencyTriple(rows);
  if (!triple) return null;
  const { home, partner, anchor } = triple;
  const pairs =
    unit === 'rub' ? [[home, partner] as const] : [[home, anchor] as const, [partner, anchor] as const];
  const columns = pairs.map(([currency, per]): RateColumn => ({
    key: `${currency}_${per}`,
    currency,
    per,
    rates: ratesOf(rows, currency, per, frequency),
  }));
  const series = columns.map(({ rates }) => rates);
  const periods = periodsWithin(series, frequency, from, to);
  const base = unit === 'index' ? basePeriod(series, periods) : null;
  return { triple, columns, periods, base, type: unit === 'index' ? 'index' : 'rate' };
}

interface CellContext {
  readonly rows: readonly RateRow[];
  readonly unit: Unit;
  readonly base: PartialDate | null;
  /** "Tenge per US dollar, May 2022" */
  readonly label: (row: RateRow) => string;
}

/** A rate as the source has it or as it was derived, or relative to the base period (= 100). */
export function rateCell({ rates }: RateColumn, period: PartialDate, context: CellContext): Cell {
  const { rows, unit, base, label } = context;
  const row = rates.get(period);
  if (!row) return { value: null };
  const input = (of: RateRow) => rateInput(of, label(of));
  const { source, notes } = row;
  if (unit !== 'index') {
    const origin = rateOrigin(rows, row);
    return {
      value: row.rate,
      source,
      notes,
      ...(row.isDerived && { mark: 'derived' }),
      ...(origin && { derivation: { method: origin.method, inputs: origin.inputs.map(input) } }),
    };
  }
  const first = base === null ? undefined : rates.get(base);
  if (!first) return { value: null };
  return {
    value: (row.rate / first.rate) * 100,
    source: [...new Set([...source, ...first.source])],
    notes: [...new Set([...notes, ...first.notes])],
    mark: 'derived',
    derivation: { method: 'index', inputs: [input(row), input(first)] },
  };
}

/** A rate that another figure is computed from. */
export function rateInput({ rate, period, source, notes }: RateRow, label: string): DerivationInput {
  return { label, type: 'rate', value: rate, source, notes, period };
}
