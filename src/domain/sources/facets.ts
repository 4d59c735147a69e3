import type { Datasets, Row } from '../schemas.ts';
import { slugsOf } from '../slug.ts';
import { CITING, type CitingDataset } from '../source-use.ts';

/** By what sources are told apart; also the keys of the address. */
export const SOURCE_FACETS = ['publisher', 'kind', 'language', 'year', 'grade'] as const;
export type SourceFacet = (typeof SOURCE_FACETS)[number];

/** Stands for "not documented" in a facet. */
export const UNKNOWN = 'none';

/** A source with its values in each facet and the number of rows that rest on it, by resource. */
export interface FiledSource {
  readonly source: Row<'sources'>;
  readonly facets: Readonly<Record<SourceFacet, readonly string[]>>;
  readonly uses: ReadonlyMap<CitingDataset, number>;
}

export interface SourceFile {
  readonly sources: readonly FiledSource[];
  /** Names of publishers by the ids that stand for them in the address. */
  readonly publishers: ReadonlyMap<string, string>;
}

/** "Rosstat (publisher inferred …), data of …" → "Rosstat": the same house under one name. */
function house(publisher: string): string {
  return publisher.split(/,| \(| \/ /)[0] ?? publisher;
}

/** Files every source: who published it, what it is, in which language, of which year, and how good what rests on it is. */
export function fileSources(data: Datasets<CitingDataset | 'sources'>): SourceFile {
  const uses = new Map<string, Map<CitingDataset, number>>();
  const grades = new Map<string, Set<string>>();
  for (const name of CITING) {
    for (const row of data[name] as readonly {
      readonly source: readonly string[];
      readonly grade?: string;
    }[]) {
      for (const id of row.source) {
        const counts = uses.get(id) ?? new Map<CitingDataset, number>();
        uses.set(id, counts.set(name, (counts.get(name) ?? 0) + 1));
        if (row.grade !== undefined) grades.set(id, (grades.get(id) ?? new Set()).add(row.grade));
      }
    }
  }
  const houses = [...new Set(data.sources.map(({ publisher }) => house(publisher)))].toSorted();
  const slugs = slugsOf(houses);
  const sources = data.sources.map((source): FiledSource => ({
    source,
    facets: {
      publisher: [slugs.get(house(source.publisher)) ?? UNKNOWN],
      kind: [source.kind],
      language: [source.language ?? UNKNOWN],
      year: [source.date?.slice(0, 4) ?? UNKNOWN],
      grade: [...(grades.get(source.id) ?? [UNKNOWN])],
    },
    uses: uses.get(source.id) ?? new Map(),
  }));
  return { sources, publishers: new Map([...slugs].map(([name, slug]) => [slug, name])) };
}

export type ChosenFacets = Readonly<Record<SourceFacet, readonly string[]>>;

/** Any of the chosen values of each facet; a facet without a choice lets all through. */
export function matchesFacets({ facets }: FiledSource, chosen: ChosenFacets, but?: SourceFacet): boolean {
  return SOURCE_FACETS.every(
    (facet) =>
      facet === but ||
      chosen[facet].length === 0 ||
      facets[facet].some((value) => chosen[facet].includes(value)),
  );
}

/** How many sources each value of a facet would show, the other facets given. */
export function facetCounts(
  sources: readonly FiledSource[],
  chosen: ChosenFacets,
  facet: SourceFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of sources) {
    for (const value of source.facets[facet]) {
      counts.set(value, (counts.get(value) ?? 0) + Number(matchesFacets(source, chosen, facet)));
    }
  }
  return counts;
}
