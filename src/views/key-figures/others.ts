import type { Check } from '../../domain/claims/check.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { compareDates } from '../../domain/dates.ts';
import { aboutOf, ALL_SIDES, NO_SIDE } from './params.ts';
import { checksFor, type Input } from './view.ts';

/** A statement outside of the article with what it was held against. */
export interface OtherClaim {
  readonly claim: Claim;
  readonly checks: readonly Check[];
}

/** Every other statement, the latest first; of the same date in the order of the package. */
export function otherClaims(input: Input): readonly OtherClaim[] {
  const claims = new Map<Claim, Check[]>();
  for (const check of checksFor(input)) {
    if (check.claim.isSeed) continue;
    const own = claims.get(check.claim);
    if (own) own.push(check);
    else claims.set(check.claim, [check]);
  }
  return [...claims]
    .map(([claim, checks]): OtherClaim => ({ claim, checks }))
    .toSorted((a, b) => compareDates(b.claim.statement.statedOn ?? '', a.claim.statement.statedOn ?? ''));
}

/** Those that the keys ask for. */
export function chosenClaims(input: Input): readonly OtherClaim[] {
  const { about, by } = input.params;
  return otherClaims(input).filter(
    ({ claim }) =>
      (about === 'all' || aboutOf(claim.subject) === about) &&
      (by === ALL_SIDES || (claim.statement.speakerSide ?? NO_SIDE) === by),
  );
}
