import { toLatin } from './search/fold.ts';

/** Longest part of a name that goes into a slug. */
const MAX_LETTERS = 48;

/**
 * Ids for names that have none, fit for an address: "Samruk-Kazyna Ondeu" → `samruk-kazyna-ondeu`, in any alphabet. Names
 * that would share one get a number, in their order.
 */
export function slugsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const base =
      toLatin(name)
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_LETTERS)
        .replaceAll(/^-+|-+$/g, '') || 'x';
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}
