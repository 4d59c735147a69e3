import { codeColumn, type CodedColumn } from '../codes.ts';
import type { KnownProject } from './known-project.ts';
import type { ProjectOnDay } from './project-on-day.ts';

/** Facets of the project filters, by their keys in the URL. */
export const FACETS = [
  'sector',
  'status',
  'region',
  'type',
  'company',
  'announced',
  'figure',
  'confidence',
] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for "nothing documented" where a project has no status, no region, no year of announcement. */
export const UNKNOWN = 'unknown';

/** Values of the facet `figure`: what a project's main figures are, or that there is none. */
export const FIGURES = ['usd', 'kzt', 'jobs', 'none'] as const;

const MAIN_FIGURES = ['usd', 'kzt', 'jobs'] as const;

/** The values of a project in a facet: several regions, one sector; `unknown` where nothing is documented. */
function facetValues(project: KnownProject, facet: Exclude<Facet, 'status'>): readonly string[] {
  switch (facet) {
    case 'sector':
      return [project.project.sector];
    case 'region':
      return project.project.regions.length > 0 ? project.project.regions : [UNKNOWN];
    case 'type':
      return [project.project.type];
    case 'company':
      return project.companies.map(({ id }) => id);
    case 'announced':
      return [project.announcedIn ?? UNKNOWN];
    case 'figure': {
      const figures = MAIN_FIGURES.filter((id) => project.headlines[id] !== null);
      return figures.length > 0 ? figures : ['none'];
    }
    case 'confidence':
      return [project.project.grade];
  }
}

/** The facets of all projects by numbers, in the order of `FACETS`; only the status depends on the day. */
export function facetColumns(
  known: readonly KnownProject[],
  onDay: readonly ProjectOnDay[],
): readonly CodedColumn[] {
  return FACETS.map((facet) =>
    facet === 'status'
      ? columnOf(onDay, facet, ({ status }) => [status ?? UNKNOWN])
      : columnOf(known, facet, (project) => facetValues(project, facet)),
  );
}

const columns = new WeakMap<readonly unknown[], Map<Facet, CodedColumn>>();

function columnOf<P>(
  projects: readonly P[],
  facet: Facet,
  valuesOf: (project: P) => readonly string[],
): CodedColumn {
  const made = columns.get(projects) ?? new Map<Facet, CodedColumn>();
  columns.set(projects, made);
  const column = made.get(facet) ?? codeColumn(projects, valuesOf);
  made.set(facet, column);
  return column;
}
