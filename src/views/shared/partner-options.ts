import { rankableYears, rankPartners, type ImportYear } from '../../domain/shares.ts';
import type { Option } from '../../view-kit/view.ts';
import type { NameOf } from './import-cells.ts';

/** Colour of a partner: its own where the tokens have one. */
export function partnerColor(partner: string): string {
  return `var(--c-${partner}, var(--c-other))`;
}

/** Every partner that the data know, the package's own first, then by the imports of the latest year. */
export function partnerOptions(
  years: ReadonlyMap<number, ImportYear>,
  name: NameOf,
  own: string,
): readonly Option[] {
  const latest = years.get(rankableYears(years).at(-1) ?? 0);
  const ranked = latest ? rankPartners(latest, () => true).map(({ partner }) => partner) : [];
  const documented = [...years.values()].flatMap(({ byPartner }) => [...byPartner.keys()]);
  const partners = [...new Set([own, ...ranked, ...documented])].filter((id) => documented.includes(id));
  return partners.map((value) => ({ value, label: name(value), swatch: partnerColor(value) }));
}
