import type { Row } from './schemas.ts';
import type { Cell, CellMark, Derivation, DerivationInput } from './table.ts';

/** Direction of trade as the reporter sees it, and what is computed from both. */
export const FLOWS = ['export', 'import', 'total', 'balance'] as const;
export type Flow = (typeof FLOWS)[number];

/** One reporter's count of one direction in one year: the figure with what it rests on. */
export interface TradeFigure {
  readonly year: number;
  readonly reporter: string;
  readonly valueUsd: number;
  readonly isComplete: boolean;
  readonly source: readonly string[];
  readonly notes: readonly string[];
  readonly derivation?: Derivation;
}

/** Labels of the two directions in the reader's language, for the derivation of a total or a balance. */
export type FlowLabels = Readonly<Record<'export' | 'import', string>>;

/** Whose trade is meant, with whom, and which of the two counts it. */
export interface TradeQuestion {
  /** ISO 3166 alpha-3: exports are goods that leave this country. */
  readonly home: string;
  readonly partner: string;
  /** `home` or `partner`; the partner counts home's exports as its own imports (mirror statistics). */
  readonly reporter: string;
}

/**
 * Goods trade of `home` with `partner` by year, as one of them counts it, from the preferred series unless another is asked
 * for. `total` is exports plus imports, `balance` exports minus imports; neither exists where one of the two is missing.
 */
export function tradeByYear(
  rows: readonly Row<'trade'>[],
  { home, partner, reporter }: TradeQuestion,
  flow: Flow,
  labels: FlowLabels,
  series: Row<'trade'>['series'] = 'preferred',
): ReadonlyMap<number, TradeFigure> {
  const other = reporter === home ? partner : home;
  const counted = rows.filter(
    (row) => row.series === series && row.reporter === reporter && row.partner === other,
  );
  const outward = reporter === home ? 'export' : 'import';
  const exports = new Map(counted.filter((row) => row.flow === outward).map((row) => [row.year, row]));
  const imports = new Map(counted.filter((row) => row.flow !== outward).map((row) => [row.year, row]));
  if (flow === 'export' || flow === 'import') {
    return new Map([...(flow === 'export' ? exports : imports)].map(([year, row]) => [year, figureOf(row)]));
  }
  const figures = new Map<number, TradeFigure>();
  for (const [year, out] of exports) {
    const into = imports.get(year);
    if (into) figures.set(year, combine(flow, out, into, labels));
  }
  return figures;
}

/** Relative change on the year before; `null` if either year is missing or incomplete, or the earlier value is not positive. */
export function growth(figures: ReadonlyMap<number, TradeFigure>, year: number): number | null {
  const now = figures.get(year);
  const before = figures.get(year - 1);
  if (!now?.isComplete || !before?.isComplete || before.valueUsd <= 0) return null;
  return now.valueUsd / before.valueUsd - 1;
}

/**
 * Mirror gap: the partner's count relative to the reporter's, −0.11 = 11 % lower. `null` unless both are complete.
 */
export function mirrorGap(
  reported: TradeFigure | undefined,
  mirrored: TradeFigure | undefined,
): number | null {
  if (!reported?.isComplete || !mirrored?.isComplete || reported.valueUsd <= 0) return null;
  return mirrored.valueUsd / reported.valueUsd - 1;
}

/** The same in US dollars: the partner's count less the reporter's. `null` unless both are complete. */
export function mirrorDifference(
  reported: TradeFigure | undefined,
  mirrored: TradeFigure | undefined,
): number | null {
  return reported?.isComplete && mirrored?.isComplete ? mirrored.valueUsd - reported.valueUsd : null;
}

/** A figure as a cell of a table. */
export function figureCell(figure: TradeFigure | undefined): Cell {
  if (!figure) return { value: null };
  const mark: CellMark | undefined = figure.isComplete
    ? figure.derivation
      ? 'derived'
      : undefined
    : 'incomplete';
  return {
    value: figure.valueUsd,
    source: figure.source,
    notes: figure.notes,
    period: String(figure.year),
    reporter: figure.reporter,
    ...(mark && { mark }),
    ...(figure.derivation && { derivation: figure.derivation }),
  };
}

/** A figure that another one is computed from. */
export function tradeInput(figure: TradeFigure, label: string): DerivationInput {
  const { valueUsd, source } = figure;
  return { ...figureCell(figure), label, type: 'usd', value: valueUsd, source };
}

function figureOf(row: Row<'trade'>): TradeFigure {
  const { year, reporter, valueUsd, isComplete, source, notes } = row;
  return { year, reporter, valueUsd, isComplete, source, notes };
}

function combine(
  flow: 'total' | 'balance',
  out: Row<'trade'>,
  into: Row<'trade'>,
  labels: FlowLabels,
): TradeFigure {
  const input = (direction: 'export' | 'import', row: Row<'trade'>) =>
    tradeInput(figureOf(row), `${labels[direction]}, ${row.year}`);
  return {
    year: out.year,
    reporter: out.reporter,
    valueUsd: flow === 'total' ? out.valueUsd + into.valueUsd : out.valueUsd - into.valueUsd,
    isComplete: out.isComplete && into.isComplete,
    source: [...new Set([...out.source, ...into.source])],
    notes: [...new Set([...out.notes, ...into.notes])],
    derivation: {
      method: flow === 'total' ? 'sum' : 'difference',
      inputs: [input('export', out), input('import', into)],
    },
  };
}
