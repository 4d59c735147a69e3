import { FLOWS } from '../../domain/trade.ts';
import { yearsWithin } from '../../domain/years.ts';
import { marksParam } from '../../view-kit/marks.ts';
import { oneId, oneOf, someOf, year } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { gapMeasureOf, tradeColumns, UNITS, type TradeColumn } from './columns.ts';
import type { tradeVolume } from './manifest.ts';
import type { Messages } from './messages/en.ts';

export const DRAWINGS = ['line', 'bar'] as const;
/** Which statements stand beside the series. */
export const SAID = ['year', 'all', 'none'] as const;
export const SCALES = ['linear', 'log'] as const;

export const params = {
  flow: someOf(FLOWS, ['total'], 'page'),
  reporter: oneId('both', 'page'),
  unit: oneOf(UNITS, 'usd'),
  from: year(),
  to: year(),
  chart: oneOf(DRAWINGS, 'line'),
  scale: oneOf(SCALES, 'linear'),
  said: oneOf(SAID, 'year'),
  marks: marksParam,
  focus: oneId('', 'card'),
};

export type Dataset = (typeof tradeVolume.datasets)[number] | (typeof tradeVolume.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** `both` and nothing said mean the two sides of the pair; a gap has always both. */
export function reportersOf({ params: { reporter, unit }, pkg }: Input): readonly string[] {
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  return pair.includes(reporter) && gapMeasureOf(unit) === null ? [reporter] : pair;
}

/** Every year of the range, whether a figure exists or not: a missing year keeps its place. */
export function yearsOf({ data, params: { from, to } }: Input): readonly number[] {
  return yearsWithin(
    data.trade.map((row) => row.year),
    from,
    to,
  );
}

/** Columns in the order of the table; the first one is what the finding speaks of. */
export function columnsOf(input: Input): readonly TradeColumn[] {
  const { data, pkg, params: values, messages } = input;
  return tradeColumns(data.trade, pkg.dashboard, reportersOf(input), values.flow, messages.flows);
}

/** "Imports, counted by Kazakhstan". */
export function columnLabel(input: Input, column: TradeColumn): string {
  return input.messages.column(input.messages.flows[column.flow], countryName(input, column.reporter));
}

export function countryName({ data, format }: Input, code: string): string {
  const partner = data.partners.find(({ id }) => id === code);
  return partner ? format.text(partner.name) : code;
}

/** "Kazakhstan–Russia" */
export function pairName(input: Input): string {
  return `${countryName(input, input.pkg.dashboard.reporter)}–${countryName(input, input.pkg.dashboard.partner)}`;
}
