import type { Row } from './schemas.ts';

/** What a row tells of a country: it came in, its participation stopped for the time being, or it left. */
export type Step = 'start' | 'frozen' | 'end';

/** Steps of membership by the codes of `membership-events`; the other codes tell of the organisation itself. */
const STEPS: Readonly<Record<string, Step>> = {
  'founding-member': 'start',
  accession: 'start',
  signatory: 'start',
  agreement: 'start',
  protocol: 'start',
  frozen: 'frozen',
  'not-renewed': 'end',
  ended: 'end',
};

/** One country in one organisation, as far as the data tell. */
export interface Membership {
  readonly organisation: string;
  readonly country: string;
  /** The row of its beginning; `null` where only a later step is documented. */
  readonly start: Row<'memberships'> | null;
  readonly frozen: Row<'memberships'> | null;
  /** `null`: no end is documented. */
  readonly end: Row<'memberships'> | null;
}

/** The step that a row tells of a country; `null` for events of the organisation itself. */
export function stepOf({ country, event }: Row<'memberships'>): Step | null {
  return country === null ? null : (STEPS[event] ?? null);
}

/** Joins the rows of each country and organisation; organisations and countries in the order of the rows. */
export function membershipsOf(rows: readonly Row<'memberships'>[]): readonly Membership[] {
  const found = new Map<string, Membership>();
  for (const row of rows) {
    const step = stepOf(row);
    if (row.country === null || step === null) continue;
    const key = `${row.organisation}/${row.country}`;
    const known = found.get(key);
    // Of two beginnings (agreement, then protocol) the first counts.
    if (known?.[step] && known[step].date <= row.date) continue;
    const { organisation, country } = row;
    const empty = { organisation, country, start: null, frozen: null, end: null };
    found.set(key, { ...(known ?? empty), [step]: row });
  }
  return [...found.values()];
}

/** True where a beginning and no end is documented; a participation called frozen has not ended. */
export function isMember({ start, end }: Membership): boolean {
  return start !== null && end === null;
}

/** Organisations to which all the countries belong, in the order of the memberships. */
export function commonOrganisations(
  memberships: readonly Membership[],
  countries: readonly string[],
): readonly string[] {
  const organisations = [...new Set(memberships.map(({ organisation }) => organisation))];
  return organisations.filter((id) =>
    countries.every((code) =>
      memberships.some((one) => one.organisation === id && one.country === code && isMember(one)),
    ),
  );
}

/**
 * Every country that occurs: the leading ones first, then by the number of organisations it belongs to now, then by
 * name.
 */
export function countriesInOrder(
  memberships: readonly Membership[],
  leading: readonly string[],
  compareNames: (a: string, b: string) => number,
): readonly string[] {
  const countries = new Set(memberships.map(({ country }) => country));
  const count = (code: string) => memberships.filter((one) => one.country === code && isMember(one)).length;
  const others = [...countries].filter((code) => !leading.includes(code));
  return [
    ...leading.filter((code) => countries.has(code)),
    ...others.toSorted((a, b) => count(b) - count(a) || compareNames(a, b)),
  ];
}
