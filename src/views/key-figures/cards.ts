import type { Check } from '../../domain/claims/check.ts';
import { qualifierOf, SUBJECT_TYPE, type Claim, type Subject } from '../../domain/claims/claim.ts';
import { cellOf, type Cell, type Table } from '../../domain/table.ts';
import { checksFor, claimText, type Input } from './view.ts';

/** A claim with what it was held against. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly label: string;
  readonly checks: readonly Check[];
}

/** One card: a figure of the article, and a second one that was stated in the same breath (their value). */
export interface FigureCard {
  readonly main: CheckedClaim;
  readonly beside: CheckedClaim | null;
}

/** What a value is part of: it has no card of its own. */
const BESIDE: Partial<Readonly<Record<Subject, Subject>>> = {
  'carried-out-value': 'carried-out',
  'pending-value': 'pending',
};

/** The article's figures in its order. */
export function cardsOf(input: Input): readonly FigureCard[] {
  const claims = new Map<Claim, Check[]>();
  for (const check of checksFor(input)) {
    if (!check.claim.isSeed) continue;
    const checks = claims.get(check.claim);
    if (checks) checks.push(check);
    else claims.set(check.claim, [check]);
  }
  const checked = [...claims].map(([claim, checks]): CheckedClaim => ({
    claim,
    checks,
    label: labelOf(input, claim, checks),
  }));
  return checked
    .filter(({ claim }) => BESIDE[claim.subject] === undefined)
    .map((main) => ({
      main,
      beside:
        checked.find(
          ({ claim }) =>
            claim.statement === main.claim.statement && BESIDE[claim.subject] === main.claim.subject,
        ) ?? null,
    }));
}

/** The statement's own words on what is counted; trade with its year, growth by its own name. */
function labelOf(input: Input, claim: Claim, [first]: readonly Check[]): string {
  const isTrade = SUBJECT_TYPE[claim.subject] === 'change' || claim.subject === 'trade';
  return isTrade && first ? claimText(input, first) : input.format.text(claim.statement.scope);
}

/** A check's row of the table. */
function rowIdOf({ claim, counter }: Check): string {
  return [claim.statement.id, claim.subject, counter ?? 'documented'].join('-');
}

/** The cell of a check in the table. */
export function tableCell(table: Table, check: Check | undefined, key: string): Cell {
  const row = check && table.rows.find(({ id }) => id === rowIdOf(check));
  return row ? cellOf(row, key) : { value: null };
}

/** What was stated, as it was worded: "almost $4 bn", "about 40%", "by a third". */
export function saidText({ format, messages }: Input, claim: Claim): string {
  const { subject, stated } = claim;
  const type = SUBJECT_TYPE[subject];
  if (type === 'change') return fractionText(messages.card.fractions, stated) ?? format.change(stated);
  const value =
    type === 'share'
      ? format.share(stated, isWholePercent(stated) ? 0 : 1)
      : format.stated(stated, type === 'usd' ? 'USD' : null);
  return messages.qualified[qualifierOf(claim) ?? 'exact'](value);
}

/** Growth rates that were stated as a fraction are written as one. */
function fractionText(words: Input['messages']['card']['fractions'], stated: number): string | null {
  const fractions = [
    [1 / 2, words.half],
    [1 / 3, words.third],
    [1 / 4, words.quarter],
  ] as const;
  return fractions.find(([value]) => Math.abs(value - stated) < 0.0005)?.[1] ?? null;
}

function isWholePercent(share: number): boolean {
  return Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
}
