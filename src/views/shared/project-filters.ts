import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { spanOf } from '../../domain/dates.ts';
import { projectsOn, type ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { countFacet, FACETS, selectProjects, UNKNOWN, type Facet } from '../../domain/projects/selection.ts';
import { day, freeText, ids } from '../../view-kit/params.ts';
import type { Control, Option, ViewInput } from '../../view-kit/view.ts';
import type { ProjectMessages } from './project-messages/en.ts';

/** The keys by which every project view is filtered; they belong to the page, so table, chart and map follow the same. */
export const projectParams = {
  asof: day((pkg) => pkg.dashboard.asof),
  sector: ids(),
  status: ids(),
  region: ids(),
  type: ids(),
  confidence: ids(),
  q: freeText(),
};

/** What the shared functions need of a view's input. */
export type ProjectInput = ViewInput<
  ProjectDataset,
  typeof projectParams,
  { readonly filters: ProjectMessages }
>;

/** The day that `asof` means. */
export function dayOf({ params: { asof }, today }: ProjectInput): string {
  return asof === 'today' ? today : asof;
}

/** The projects that the filters leave, as they stood on the day. */
export function selectedProjects(input: ProjectInput): readonly ProjectOnDay[] {
  return selectProjects(allProjects(input), input.params);
}

/** As `selectedProjects`, whatever sector is chosen: what a choice of sectors is made from. */
export function projectsOfAnySector(input: ProjectInput): readonly ProjectOnDay[] {
  return selectProjects(allProjects(input), { ...input.params, sector: [] });
}

/** Day, facets with the number of projects each option would show, and full text. */
export function projectControls(input: ProjectInput): readonly Control[] {
  const { messages, pkg } = input;
  const labels = messages.filters;
  const projects = allProjects(input);
  return [
    {
      kind: 'day',
      key: 'asof',
      label: labels.asof,
      min: firstDay(input),
      max: input.today,
      presets: [
        { value: pkg.dashboard.asof, label: labels.article },
        { value: 'today', label: labels.today },
      ],
    },
    ...FACETS.map((facet): Control => ({
      kind: 'multiple',
      key: facet,
      label: labels[facet],
      options: facetOptions(input, projects, facet),
    })),
    { kind: 'search', key: 'q', label: labels.search, placeholder: labels.searchPlaceholder },
  ];
}

/** The label of a facet's value in the reader's language. */
export function facetLabel(input: ProjectInput, facet: Facet, value: string): string {
  const { data, format, messages } = input;
  if (value === UNKNOWN)
    return facet === 'region' ? messages.filters.unknownRegion : messages.filters.unknownStatus;
  const row = data[TABLES[facet]].find(({ id }) => id === value);
  return row ? format.text(row.name) : value;
}

const TABLES = {
  sector: 'sectors',
  status: 'statuses',
  region: 'regions',
  type: 'project-types',
  confidence: 'grades',
} as const;

/** The first day for which anything is documented. */
function firstDay({ data, today }: ProjectInput): string {
  return data['project-statuses'].reduce((first, { date }) => {
    const start = spanOf(date).first;
    return start < first ? start : first;
  }, today);
}

/** Every project as it stood on the day, whatever the filters say. */
export function allProjects(input: ProjectInput): readonly ProjectOnDay[] {
  return projectsOn(input.data, dayOf(input));
}

function facetOptions(
  input: ProjectInput,
  projects: readonly ProjectOnDay[],
  facet: Facet,
): readonly Option[] {
  const counts = countFacet(projects, input.params, facet);
  const known = input.data[TABLES[facet]].map(({ id }) => id);
  const hasUnknown = facet === 'status' || facet === 'region';
  return [...known, ...(hasUnknown ? [UNKNOWN] : [])].map((value) => ({
    value,
    label: facetLabel(input, facet, value),
    count: counts.get(value) ?? 0,
    ...(facet === 'status' && { swatch: `var(--status-${value})` }),
  }));
}
