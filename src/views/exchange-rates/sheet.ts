import type { RateRow } from '../../domain/exchange-rates.ts';
import { marksParam } from '../../view-kit/marks.ts';
import { oneOf, year } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { rateSheet, UNITS, type RateSheet } from './columns.ts';
import type { exchangeRates as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';

export const FREQUENCIES = ['month', 'year'] as const;
export const SCALES = ['linear', 'log'] as const;

export const params = {
  unit: oneOf(UNITS, 'index'),
  freq: oneOf(FREQUENCIES, 'month'),
  from: year(),
  to: year(),
  scale: oneOf(SCALES, 'linear'),
  marks: marksParam,
};

export type Dataset = (typeof manifest.datasets)[number] | (typeof manifest.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** What the parameters ask for; `null` where the package has no such currencies. */
export function sheetOf({ data, params: values }: Input): RateSheet | null {
  return rateSheet(data['exchange-rates'], values.unit, values.freq, values.from, values.to);
}

/** "Tenge per US dollar" */
export function columnLabel(
  { messages }: Input,
  { currency, per }: Pick<RateRow, 'currency' | 'per'>,
): string {
  return messages.per(currencyName(messages, currency), currencyName(messages, per));
}

/** "Tenge" */
export function currencyName(messages: Messages, code: string): string {
  return messages.currencies[code] ?? code;
}
