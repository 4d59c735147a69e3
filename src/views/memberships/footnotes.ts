import { stepOf, type Membership } from '../../domain/memberships.ts';
import type { Row } from '../../domain/schemas.ts';

/**
 * Rows whose note a reader of the picture needs: sources disagree, or a participation was frozen or ended. In the order of
 * the picture: countries down, organisations across.
 */
export function footnotesOf(
  memberships: readonly Membership[],
  countries: readonly string[],
  organisations: readonly string[],
): readonly Row<'memberships'>[] {
  return memberships
    .toSorted(
      (a, b) =>
        countries.indexOf(a.country) - countries.indexOf(b.country) ||
        organisations.indexOf(a.organisation) - organisations.indexOf(b.organisation),
    )
    .flatMap(({ start, frozen, end }) => [start, frozen, end])
    .filter((row) => row !== null)
    .filter((row) => row.note !== null && (row.otherDate !== null || stepOf(row) !== 'start'));
}
