import type { Cell } from '../../domain/table.ts';
import { mirrorDifference, mirrorGap, tradeInput, type Flow } from '../../domain/trade.ts';
import type { GapMeasure, TradeColumn } from './columns.ts';

/** The same goods as both sides count them. */
export interface MirroredPair {
  readonly flow: Flow;
  readonly own: TradeColumn;
  readonly other: TradeColumn;
}

/** Key of the column of a gap. */
export function gapKey({ flow }: MirroredPair, measure: GapMeasure): string {
  return measure === 'gap' ? `gapusd_${flow}` : `gap_${flow}`;
}

/** The columns that both sides have; a balance has no gap in percent, because it may be near zero. */
export function mirroredPairs(
  columns: readonly TradeColumn[],
  reporter: string,
  measure: GapMeasure,
): readonly MirroredPair[] {
  return columns
    .filter((own) => own.reporter === reporter && (own.flow !== 'balance' || measure === 'gap'))
    .flatMap((own) => {
      const other = columns.find((column) => column.reporter !== own.reporter && column.flow === own.flow);
      return other ? [{ flow: own.flow, own, other }] : [];
    });
}

/** How far the two counts of a year are apart; empty unless both are complete. */
export function gapCell(
  { own, other }: MirroredPair,
  measure: GapMeasure,
  year: number,
  labelOf: (column: TradeColumn) => string,
): Cell {
  const reported = own.figures.get(year);
  const mirrored = other.figures.get(year);
  const value = (measure === 'gap' ? mirrorDifference : mirrorGap)(reported, mirrored);
  if (value === null || !reported || !mirrored) return { value: null };
  const inputs = [
    tradeInput(mirrored, `${labelOf(other)}, ${year}`),
    tradeInput(reported, `${labelOf(own)}, ${year}`),
  ];
  return {
    value,
    source: [...new Set(inputs.flatMap(({ source }) => source))],
    notes: ['mirror'],
    period: String(year),
    mark: 'derived',
    derivation: { method: measure === 'gap' ? 'difference' : 'gap', inputs },
  };
}
