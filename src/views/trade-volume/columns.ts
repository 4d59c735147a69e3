import type { Row } from '../../domain/schemas.ts';
import type { Cell, ColumnType, DerivationInput } from '../../domain/table.ts';
import { otherVintage } from '../../domain/trade-vintages.ts';
import {
  figureCell,
  growth,
  tradeByYear,
  tradeInput,
  type Flow,
  type FlowLabels,
  type TradeFigure,
  type TradeQuestion,
} from '../../domain/trade.ts';

export const UNITS = ['usd', 'index', 'yoy', 'gdp', 'gap', 'gap-share'] as const;
export type Unit = (typeof UNITS)[number];

/** The partner's count less the reporter's: as an amount, or relative to the reporter's. */
export type GapMeasure = 'gap' | 'gap-share';

/** What the cells of each measure are. */
export const GAP_TYPE: Readonly<Record<GapMeasure, ColumnType>> = { gap: 'usd', 'gap-share': 'change' };

/** What the cells of each unit are. */
export const UNIT_TYPE: Readonly<Record<Unit, ColumnType>> = {
  usd: 'usd',
  index: 'index',
  yoy: 'change',
  gdp: 'share',
  ...GAP_TYPE,
};

/** The unit as a measure of the gap between the counts; `null` if it is a unit of the counts themselves. */
export function gapMeasureOf(unit: Unit): GapMeasure | null {
  return unit === 'gap' || unit === 'gap-share' ? unit : null;
}

/** One line of the chart, one column of the table: a direction of trade as one side counts it. */
export interface TradeColumn {
  readonly key: string;
  readonly reporter: string;
  readonly flow: Flow;
  readonly figures: ReadonlyMap<number, TradeFigure>;
  /** What another vintage or compiler gives, where it differs. */
  readonly vintage: ReadonlyMap<number, TradeFigure>;
}

/** The columns that the parameters ask for, reporters in the order of the pair, flows in their own. */
export function tradeColumns(
  rows: readonly Row<'trade'>[],
  pair: { readonly reporter: string; readonly partner: string },
  reporters: readonly string[],
  flows: readonly Flow[],
  labels: FlowLabels,
): readonly TradeColumn[] {
  return reporters.flatMap((reporter) =>
    flows.map((flow) => {
      const question: TradeQuestion = { home: pair.reporter, partner: pair.partner, reporter };
      return {
        key: `${reporter}_${flow}`,
        reporter,
        flow,
        figures: tradeByYear(rows, question, flow, labels),
        vintage: otherVintage(rows, question, flow, labels),
      };
    }),
  );
}

/** First year from which every column has a complete positive figure: the 100 of an index. */
export function baseYear(columns: readonly TradeColumn[], years: readonly number[]): number | null {
  return (
    years.find((year) =>
      columns.every(({ figures }) => {
        const figure = figures.get(year);
        return figure !== undefined && figure.isComplete && figure.valueUsd > 0;
      }),
    ) ?? null
  );
}

interface CellContext {
  readonly unit: Unit;
  readonly base: number | null;
  readonly gdp: ReadonlyMap<number, Row<'gdp'>>;
  readonly label: (year: number) => string;
  readonly gdpLabel: (year: number) => string;
}

/** The cell of a column in a year, in the unit asked for; derived ones say what they were computed from. */
export function tradeCell({ figures }: TradeColumn, year: number, context: CellContext): Cell {
  const figure = figures.get(year);
  if (context.unit === 'usd' || !figure) return figureCell(context.unit === 'usd' ? figure : undefined);
  const input = (of: TradeFigure) => tradeInput(of, context.label(of.year));
  const derived = (
    value: number,
    method: 'growth' | 'index' | 'share',
    inputs: readonly DerivationInput[],
  ): Cell => ({
    value,
    source: [...new Set(inputs.flatMap(({ source }) => source))],
    notes: figure.notes,
    mark: 'derived',
    derivation: { method, inputs },
  });
  switch (context.unit) {
    case 'gap':
    case 'gap-share':
      return { value: null };
    case 'yoy': {
      const change = growth(figures, year);
      const before = figures.get(year - 1);
      return change === null || !before
        ? { value: null }
        : derived(change, 'growth', [input(figure), input(before)]);
    }
    case 'index': {
      const base = context.base === null ? undefined : figures.get(context.base);
      if (!base || context.base === null || !figure.isComplete) return { value: null };
      return derived((figure.valueUsd / base.valueUsd) * 100, 'index', [input(figure), input(base)]);
    }
    case 'gdp': {
      const gdp = context.gdp.get(year);
      if (!gdp || !figure.isComplete) return { value: null };
      const denominator = {
        label: context.gdpLabel(year),
        value: gdp.gdpUsd,
        type: 'usd' as const,
        source: gdp.source,
        period: String(year),
      };
      return derived(figure.valueUsd / gdp.gdpUsd, 'share', [input(figure), denominator]);
    }
  }
}
