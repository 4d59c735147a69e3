import type { Cell, DerivationInput } from '../table.ts';
import type { Check } from './check.ts';
import { union } from './check-cells.ts';
import type { Claim } from './claim.ts';

/** One side's count of the year that a statement is about. */
export interface CountedSide {
  readonly check: Check;
  /** ISO code of the side. */
  readonly counter: string;
  readonly totalUsd: number;
  /** Exports and imports of home, as this side counts them; they add up to the total. */
  readonly parts: readonly DerivationInput[];
}

/** A statement on the trade of a year beside the two counts of it. */
export interface TradeReconciliation {
  readonly claim: Claim;
  readonly year: number;
  readonly sides: readonly CountedSide[];
  /** The second count less the first; empty where there is only one. */
  readonly between: Cell;
}

/** Sets a statement on trade beside the counts that have the year; `null` where none has. */
export function reconcileTrade(checks: readonly Check[]): TradeReconciliation | null {
  const sides = checks.flatMap((check): readonly CountedSide[] => {
    const { value, derivation } = check.data;
    if (check.claim.subject !== 'trade' || check.counter === null || typeof value !== 'number') return [];
    return [{ check, counter: check.counter, totalUsd: value, parts: derivation?.inputs ?? [] }];
  });
  const [first, second] = sides;
  if (!first || first.check.year === null) return null;
  return {
    claim: first.check.claim,
    year: first.check.year,
    sides,
    between: second ? betweenCell(first, second) : { value: null },
  };
}

function betweenCell(first: CountedSide, second: CountedSide): Cell {
  const input = ({ check, totalUsd, counter }: CountedSide): DerivationInput => ({
    ...check.data,
    label: counter,
    type: 'usd',
    value: totalUsd,
    source: check.data.source ?? [],
  });
  return {
    value: second.totalUsd - first.totalUsd,
    type: 'usd',
    source: union(second.check.data.source ?? [], first.check.data.source ?? []),
    notes: ['mirror'],
    period: String(first.check.year),
    mark: 'derived',
    derivation: { method: 'difference', inputs: [input(second), input(first)] },
  };
}
