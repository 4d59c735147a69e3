import type { Row } from '../schemas.ts';
import type { Cell, Derivation, DerivationInput } from '../table.ts';
import { figureCell, growth, type TradeFigure } from '../trade.ts';
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
  const input = (figure: TradeFigure, of: number): DerivationInput => ({
    label: label(of),
    value: figure.valueUsd,
    type: 'usd',
    source: figure.source,
  });
  return {
    value,
    source: union(now.source, before.source),
    notes: union(now.notes, before.notes),
    mark: 'derived',
    derivation: { method: 'growth', inputs: [input(now, year), input(before, year - 1)] },
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
    { label: labels.stated, value: claim.stated, type, source: claim.statement.source },
    { label: labels.data, value: Number(data.value), type, source: data.source ?? [] },
  ];
}

/** Ids of several lists, each once. */
export function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** A figure of imports as an input of a share. */
export function importsInput(label: string, row: Row<'imports'>): DerivationInput {
  return { label: `${label}, ${row.year}`, value: row.valueUsd, type: 'usd', source: row.source };
}
