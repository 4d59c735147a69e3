import type { Row } from './schemas.ts';

/** Names of partners as far as overlaps go: a group contains its members. */
export type PartnerKinds = readonly Pick<Row<'partners'>, 'id' | 'kind' | 'members'>[];

/** The chosen group that contains a partner; its figure is then part of the group's and must not be added to it. */
export function groupAround(
  partner: string,
  chosen: readonly string[],
  partners: PartnerKinds,
): string | null {
  const group = partners.find(({ id, members }) => chosen.includes(id) && members.includes(partner));
  return group?.id ?? null;
}

/** The chosen partners without those that a chosen group contains: these can be added up. */
export function withoutOverlap(chosen: readonly string[], partners: PartnerKinds): readonly string[] {
  return chosen.filter((partner) => groupAround(partner, chosen, partners) === null);
}

/** True if two partners share trade: one is a member of the other, or they have a member in common. */
export function areOverlapping(a: string, b: string, partners: PartnerKinds): boolean {
  const [inA, inB] = [a, b].map(
    (id) => new Set([id, ...(partners.find((one) => one.id === id)?.members ?? [])]),
  );
  return [...(inA ?? [])].some((id) => inB?.has(id));
}
