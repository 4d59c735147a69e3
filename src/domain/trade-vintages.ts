import type { Row } from './schemas.ts';
import { tradeByYear, type Flow, type FlowLabels, type TradeFigure, type TradeQuestion } from './trade.ts';

/** Vintages that differ by less than this are the same figure but for rounding. */
const LEAST_DIFFERENCE = 0.001;

/**
 * What another vintage or compiler gives for the same trade, as counted by the same side: only years in which it differs from
 * the preferred series by 0.1 % or more. It is named beside the preferred figure and never drawn as a series.
 */
export function otherVintage(
  rows: readonly Row<'trade'>[],
  question: TradeQuestion,
  flow: Flow,
  labels: FlowLabels,
): ReadonlyMap<number, TradeFigure> {
  const preferred = tradeByYear(rows, question, flow, labels);
  const other = tradeByYear(rows, question, flow, labels, 'other');
  return new Map(
    [...other].filter(([year, figure]) => {
      const base = preferred.get(year)?.valueUsd ?? 0;
      return base !== 0 && Math.abs(figure.valueUsd / base - 1) >= LEAST_DIFFERENCE;
    }),
  );
}
