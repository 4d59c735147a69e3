import type { Cell, Derivation, DerivationInput } from '../table.ts';
import { figureCell, growth, tradeInput, type TradeFigure } from '../trade.ts';
import { SUBJECT_TYPE, type Claim } from './claim.ts';

/** What the two sides of a comparison are called. */
export interface InputLabels {
  readonly stated: string;
  readonly data: string;
}

/** An incomplete year is nothing to hold a statement on the whole year against. */
export function completeCell(figure: TradeFigure | undefined): Cell {
  return figure?.isComplete ? figureCell(figure) : { value: null };
}

/** Change on the year before, with both years. */
export function growthCell(
  figures: ReadonlyMap<number, TradeFigure>,
  year: number,
  label: (year: number) => string,
): Cell {
  const value = growth(figures, year);
  const [now, before] = [figures.get(year), figures.get(year - 1)];
  if (value === null || !now || !before) return { value: null };
  return {
    value,
    period: String(year),
    reporter: now.reporter,
    source: union(now.source, before.source),
    notes: union(now.notes, before.notes),
    mark: 'derived',
    derivation: {
      method: 'growth',
      inputs: [tradeInput(now, label(year)), tradeInput(before, label(year - 1))],
    },
  };
}

/** Stated less data, with both. */
export function differenceCell(claim: Claim, data: Cell, labels: InputLabels): Cell {
  if (typeof data.value !== 'number') return { value: null };
  return {
    value: claim.stated - data.value,
    source: union(claim.statement.source, data.source ?? []),
    mark: 'derived',
    derivation: { method: 'difference', inputs: inputsOf(claim, data, labels) },
  };
}

/** How a relative difference is computed. */
export function gapOf(claim: Claim, data: Cell, labels: InputLabels): Derivation {
  return { method: 'gap', inputs: inputsOf(claim, data, labels) };
}

function inputsOf(claim: Claim, data: Cell, labels: InputLabels): readonly DerivationInput[] {
  const type = SUBJECT_TYPE[claim.subject];
  return [
    { ...statedCell(claim), label: labels.stated, type, value: claim.stated, source: claim.statement.source },
    { ...data, label: labels.data, type, value: Number(data.value), source: data.source ?? [] },
  ];
}

/** What was stated, by whom and of what time. */
export function statedCell({ stated, statement }: Claim): Cell {
  const { source, year } = statement;
  return {
    value: stated,
    source,
    ...(year !== null && { period: String(year) }),
  };
}

/** Ids of several lists, each once. */
export function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
