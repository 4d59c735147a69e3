import type { Localized } from '../schemas.ts';
import { fold, matchesQuery } from '../text-search.ts';
import type { ProjectOnDay } from './project-on-day.ts';

/** Facets of the project filters, by their keys in the URL. */
export const FACETS = ['sector', 'status', 'region', 'type', 'confidence'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader filters by; an empty list filters nothing. */
export type ProjectFilters = Readonly<Record<Facet, readonly string[]>> & { readonly q: string };

/** Stands for "nothing documented" where a project has no status, no region. */
export const UNKNOWN = 'unknown';

/** Projects that satisfy every filter: any of the chosen values within a facet, all facets together. */
export function selectProjects(
  projects: readonly ProjectOnDay[],
  filters: ProjectFilters,
): readonly ProjectOnDay[] {
  return projects.filter(
    (project) =>
      FACETS.every((facet) => satisfies(project, facet, filters[facet])) && hasText(project, filters.q),
  );
}

/** How many projects each value of a facet would show, the other filters given. */
export function countFacet(
  projects: readonly ProjectOnDay[],
  filters: ProjectFilters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const project of selectProjects(projects, { ...filters, [facet]: [] })) {
    for (const value of facetValues(project, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of a project in a facet: several regions, one sector; `unknown` where nothing is documented. */
function facetValues({ project, status }: ProjectOnDay, facet: Facet): readonly string[] {
  switch (facet) {
    case 'sector':
      return [project.sector];
    case 'status':
      return [status ?? UNKNOWN];
    case 'region':
      return project.regions.length > 0 ? project.regions : [UNKNOWN];
    case 'type':
      return [project.type];
    case 'confidence':
      return [project.grade];
  }
}

function satisfies(project: ProjectOnDay, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || facetValues(project, facet).some((value) => chosen.includes(value));
}

const texts = new WeakMap<ProjectOnDay['project'], string>();

/** Names, places and notes in every language and the companies, so that a search in any language finds. */
function hasText({ project, partners, placeNames }: ProjectOnDay, query: string): boolean {
  if (fold(query).trim() === '') return true;
  let text = texts.get(project);
  if (text === undefined) {
    const localized = [
      project.name,
      project.subsector,
      project.placeNote,
      project.capacity,
      project.note,
      project.named,
    ];
    text = [
      project.id,
      ...localized.flatMap(allLanguages),
      ...placeNames.flatMap(allLanguages),
      ...partners.map(({ company }) => company),
    ].join('\n');
    texts.set(project, text);
  }
  return matchesQuery(text, query);
}

function allLanguages(text: Localized | null): readonly string[] {
  return text === null ? [] : Object.values(text);
}
