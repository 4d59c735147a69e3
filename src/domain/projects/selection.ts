import { chosenCodes, countCodes, hasCode } from '../codes.ts';
import { rememberLast } from '../remember.ts';
import type { SearchWord } from '../search/words.ts';
import { facetColumns, FACETS, type Facet } from './facets.ts';
import { knownProjects, type KnownData } from './known-project.ts';
import { projectsOn, type ProjectOnDay } from './project-on-day.ts';
import { projectIndex } from './project-text.ts';

/** What a reader filters by; an empty list, an empty text filter nothing. */
export type ProjectFilters = Readonly<Record<Facet, readonly string[]>> & {
  readonly q: string;
  /** Ids of projects that were chosen one by one. */
  readonly project: readonly string[];
};

/**
 * What the filters leave: any of the chosen values within a facet, all facets and all words together. Every view of the
 * page reads the same one.
 */
export interface Selection {
  /** Every project as it stood on the day. */
  readonly all: readonly ProjectOnDay[];
  /** Those that are left, in the order of the data. */
  readonly projects: readonly ProjectOnDay[];
  /** Their places in `all`. */
  readonly positions: Uint32Array;
  /** How many projects each value of a facet would show, the other filters given. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The words searched for, and whether they had to be taken loosely. */
  readonly words: readonly SearchWord[];
}

/** Selections that are remembered: that of the page, those that leave out one facet, the one before. */
const SELECTIONS = 12;

/** @param day `YYYY-MM-DD` */
export function selectionOf(data: KnownData, day: string, filters: ProjectFilters): Selection {
  return select(
    data,
    day,
    JSON.stringify([...FACETS.map((facet) => filters[facet]), filters.q, filters.project]),
    filters,
  );
}

const select = rememberLast(
  SELECTIONS,
  (data: KnownData, day: string, key: string, _filters: ProjectFilters) => [projectsOn(data, day), key],
  (data, day, _key, filters): Selection => {
    const all = projectsOn(data, day);
    const columns = facetColumns(knownProjects(data), all);
    const chosen = columns.map((column, place) => {
      const values = filters[FACETS[place] ?? 'sector'];
      return values.length === 0 ? null : chosenCodes(column, values);
    });
    const text = findText(data, filters.q);
    const picked = filters.project.length === 0 ? null : new Set(filters.project);
    const counts = columns.map(({ values }) => new Uint32Array(values.length));
    const positions = new Uint32Array(all.length);
    const projects: ProjectOnDay[] = [];
    let left = 0;
    for (let row = 0; row < all.length; row += 1) {
      if (text && !text.has(row)) continue;
      const project = all[row];
      if (!project || (picked && !picked.has(project.project.id))) continue;
      // A row counts for the options of a facet if no other facet leaves it out: it is left out by none, or by this one alone.
      let misses = 0;
      let missed = -1;
      for (let place = 0; place < columns.length && misses < 2; place += 1) {
        const column = columns[place];
        const codes = chosen[place];
        if (!column || !codes || hasCode(column, row, codes)) continue;
        misses += 1;
        missed = place;
      }
      if (misses > 1) continue;
      if (misses === 0) {
        projects.push(project);
        positions[left] = row;
        left += 1;
      }
      for (let place = 0; place < columns.length; place += 1) {
        const column = columns[place];
        const of = counts[place];
        if (column && of && (misses === 0 || missed === place)) countCodes(column, row, of);
      }
    }
    return {
      all,
      positions: positions.slice(0, left),
      projects: left === all.length ? all : projects,
      counts: Object.fromEntries(
        FACETS.map((facet, place) => [facet, countsByValue(columns[place]?.values ?? [], counts[place])]),
      ) as Selection['counts'],
      words: text?.words ?? [],
    };
  },
);

function findText(data: KnownData, query: string) {
  return query.trim() === '' ? null : projectIndex(knownProjects(data)).get().find(query);
}

function countsByValue(
  values: readonly string[],
  counts: Uint32Array | undefined,
): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, counts?.[code] ?? 0]));
}
