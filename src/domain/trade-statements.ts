import { yearOf } from './dates.ts';
import type { Row } from './schemas.ts';

/** Metrics whose value is the goods trade of the pair. */
const METRICS: readonly string[] = ['trade-turnover', 'turnover-share'];

/** What somebody said on the trade of a year or of a part of one: a single figure, never a part of a series. */
export interface TradeStatement {
  readonly statement: Row<'statements'>;
  readonly valueUsd: number;
  readonly year: number;
  /** First and last month that it covers, 1–12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** True unless it covers the whole year. */
  readonly isPartial: boolean;
}

/** Statements that give the trade of a period as an amount, by year, whole years first, then by value. */
export function tradeStatements(rows: readonly Row<'statements'>[]): readonly TradeStatement[] {
  return rows
    .flatMap((statement): readonly TradeStatement[] => {
      const { metric, valueUsd, periodStart, periodEnd } = statement;
      if (!METRICS.includes(metric) || valueUsd === null || periodStart === null || periodEnd === null) {
        return [];
      }
      const firstMonth = monthOf(periodStart) ?? 1;
      const lastMonth = monthOf(periodEnd) ?? 12;
      const isPartial = firstMonth > 1 || lastMonth < 12;
      return [{ statement, valueUsd, year: yearOf(periodStart), firstMonth, lastMonth, isPartial }];
    })
    .toSorted(
      (a, b) =>
        a.year - b.year ||
        Number(a.isPartial) - Number(b.isPartial) ||
        a.lastMonth - b.lastMonth ||
        a.valueUsd - b.valueUsd,
    );
}

function monthOf(date: string): number | null {
  return date.length > 4 ? Number(date.slice(5, 7)) : null;
}
