import { rateOrigin, type RateRow } from '../../domain/exchange-rates.ts';
import type { Conversion } from '../../domain/projects/conversion.ts';
import type { Row } from '../../domain/schemas.ts';
import type { DerivationInput, Figure } from '../../domain/table.ts';
import type { Messages } from './messages/en.ts';

/** An amount as it was stated. @param label what it is of */
export function statedFigure(
  { value, currency, source, statedOn }: Row<'project-amounts'>,
  label: string,
  grade: string,
): DerivationInput {
  return {
    label,
    type: currency === null ? 'count' : currency === 'USD' ? 'usd' : currency === 'KZT' ? 'kzt' : 'figure',
    value,
    source,
    grade,
    ...(currency !== null && { unit: currency }),
    ...(statedOn !== null && { period: statedOn }),
  };
}

/** The rate of a year, with the rates it was computed from, if it was. */
export function rateFigure(row: RateRow, rates: readonly RateRow[], messages: Messages): DerivationInput {
  const { rate, period, source, notes, currency, per } = row;
  const label = messages.conversion.rateLabel(currencyName(currency, messages), currencyName(per, messages));
  const origin = rateOrigin(rates, row);
  return {
    label: `${label}, ${period}`,
    type: 'rate',
    value: rate,
    source,
    notes,
    period,
    ...(origin && {
      mark: 'derived' as const,
      derivation: {
        method: origin.method,
        inputs: origin.inputs.map((input) => rateFigure(input, rates, messages)),
      },
    }),
  };
}

/** A converted amount: the amount as stated, divided by the rate. */
export function convertedFigure(
  { value, rate, amount }: Conversion,
  stated: DerivationInput,
  rates: readonly RateRow[],
  messages: Messages,
): Figure {
  const divisor = rateFigure(rate, rates, messages);
  return {
    label: messages.conversion.label(stated.label),
    type: 'usd',
    value,
    source: [...new Set([...amount.source, ...rate.source])],
    notes: rate.notes,
    mark: 'derived',
    period: rate.period,
    derivation: { method: 'quotient', inputs: [stated, divisor] },
  };
}

/** Name of a currency in the reader's language; its code where there is none. */
export function currencyName(code: string, { currencies }: Messages): string {
  return currencies[code] ?? code;
}
