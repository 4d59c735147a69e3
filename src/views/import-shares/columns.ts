import { groupAround, withoutOverlap, type PartnerKinds } from '../../domain/partner-groups.ts';
import { largestPartners, rankableYears, WORLD, type ImportYear } from '../../domain/shares.ts';

/** One column of the table: a partner, all the others together, or the total. */
export interface ImportColumn {
  readonly key: string;
  readonly kind: 'partner' | 'remainder' | 'total';
  /** The chosen group that contains the partner: its figures are within those of the group. */
  readonly within: string | null;
  readonly isGroup: boolean;
}

/** Key of the column of all partners that have none of their own. */
export const REMAINDER = 'other';

/** So many of the largest partners are shown where none is asked for. */
const DEFAULT_LARGEST = 3;

/**
 * The partners to show: those asked for, as far as the data know them; else the package's own partner and the largest of
 * the latest year, without a group and its member side by side.
 */
export function chosenPartners(
  asked: readonly string[],
  years: ReadonlyMap<number, ImportYear>,
  partners: PartnerKinds,
  own: string,
): readonly string[] {
  const documented = new Set([...years.values()].flatMap(({ byPartner }) => [...byPartner.keys()]));
  const known = asked.filter((partner) => documented.has(partner));
  return known.length > 0 ? ownFirst(known, own) : defaultPartners(years, partners, own);
}

/** What no choice stands for. */
export function defaultPartners(
  years: ReadonlyMap<number, ImportYear>,
  partners: PartnerKinds,
  own: string,
): readonly string[] {
  const latest = years.get(rankableYears(years).at(-1) ?? 0);
  return ownFirst([own, ...(latest ? largestPartners(latest, DEFAULT_LARGEST, partners) : [])], own);
}

/** The columns in the order of the table and of the stack. */
export function importColumns(
  chosen: readonly string[],
  partners: PartnerKinds,
  hasTotal: boolean,
): readonly ImportColumn[] {
  const rest = { within: null, isGroup: false };
  return [
    ...chosen.map((key): ImportColumn => ({
      key,
      kind: 'partner',
      within: groupAround(key, chosen, partners),
      isGroup: partners.some(({ id, kind }) => id === key && kind === 'group'),
    })),
    { key: REMAINDER, kind: 'remainder', ...rest },
    ...(hasTotal ? [{ key: WORLD, kind: 'total', ...rest } as const] : []),
  ];
}

/** The partners whose figures can be added up to the total, with the remainder. */
export function addable(columns: readonly ImportColumn[], partners: PartnerKinds): readonly string[] {
  const chosen = columns.filter(({ kind }) => kind === 'partner').map(({ key }) => key);
  return withoutOverlap(chosen, partners);
}

function ownFirst(partners: readonly string[], own: string): readonly string[] {
  const others = partners.filter((partner) => partner !== own);
  return [...new Set(partners.includes(own) ? [own, ...others] : others)];
}
