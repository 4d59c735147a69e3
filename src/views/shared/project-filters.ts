import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { compareDates, precisionOf, spanOf } from '../../domain/dates.ts';
import type { Datasets } from '../../domain/schemas.ts';
import { FACETS, FIGURES, UNKNOWN, type Facet } from '../../domain/projects/facets.ts';
import { companiesOf, knownProjects } from '../../domain/projects/known-project.ts';
import { projectsOn, type ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { selectionOf, type Selection } from '../../domain/projects/selection.ts';
import { rememberLast } from '../../domain/remember.ts';
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
  company: ids(),
  announced: ids(),
  figure: ids(),
  confidence: ids(),
  project: ids(),
  q: freeText(),
};

/** What the shared functions need of a view's input. */
export type ProjectInput = ViewInput<
  ProjectDataset,
  typeof projectParams,
  { readonly filters: ProjectMessages }
> & {
  /** Known days of the slider through time; a view can do without. */
  readonly data: Partial<Datasets<'events'>>;
};

/** The day that `asof` means. */
export function dayOf({ params: { asof }, today }: ProjectInput): string {
  return asof === 'today' ? today : asof;
}

/** What the filters leave on the day; the same for every view of the page. */
export function selectionIn(input: ProjectInput): Selection {
  return selectionOf(input.data, dayOf(input), input.params);
}

/** The projects that the filters leave, as they stood on the day. */
export function selectedProjects(input: ProjectInput): readonly ProjectOnDay[] {
  return selectionIn(input).projects;
}

/** As `selectedProjects`, whatever sector is chosen: what a choice of sectors is made from. */
export function projectsOfAnySector(input: ProjectInput): readonly ProjectOnDay[] {
  return selectionOf(input.data, dayOf(input), { ...input.params, sector: [] }).projects;
}

/** As `selectedProjects`, whatever projects are chosen one by one: what such a choice is made from. */
export function projectsToChoose(input: ProjectInput): readonly ProjectOnDay[] {
  return selectionToChoose(input).projects;
}

/** As `selectionIn`, whatever projects are chosen one by one. */
export function selectionToChoose(input: ProjectInput): Selection {
  return selectionOf(input.data, dayOf(input), { ...input.params, project: [] });
}

/** Every project as it stood on the day, whatever the filters say. */
export function allProjects(input: ProjectInput): readonly ProjectOnDay[] {
  return projectsOn(input.data, dayOf(input));
}

/** Day, full text, and facets with the number of projects each option would show. */
export function projectControls(input: ProjectInput): readonly Control[] {
  return controlsOf(input, selectionIn(input), input.params.project.join());
}

const controlsOf = rememberLast(
  4,
  ({ messages, data, pkg, format, today }: ProjectInput, selection: Selection, chosen: string) => [
    selection,
    chosen,
    messages.filters,
    data.projects,
    pkg,
    format,
    today,
  ],
  (input, selection): readonly Control[] => {
    const { messages, pkg } = input;
    const labels = messages.filters;
    return [
      {
        kind: 'day',
        key: 'asof',
        label: labels.asof,
        min: firstDay(input.data['project-statuses'], input.today),
        max: input.today,
        presets: [
          { value: pkg.dashboard.asof, label: labels.article },
          { value: 'today', label: labels.today },
        ],
        slider: { texts: labels.slider, ticks: eventDays(input.data.events ?? NO_EVENTS, input) },
      },
      { kind: 'search', key: 'q', label: labels.search, placeholder: labels.searchPlaceholder },
      ...FACETS.map((facet): Control => ({
        kind: 'multiple',
        key: facet,
        label: labels[facet],
        options: facetNames(input, facet).map((option): Option => ({
          ...option,
          count: selection.counts[facet].get(option.value) ?? 0,
        })),
      })),
      { kind: 'multiple', key: 'project', label: labels.project, options: projectOptions(input) },
    ];
  },
);

/** Of more projects only those are offered that are chosen already: nobody looks through a list of thousands. */
const MOST_LISTED = 500;

/** Projects by name; the other filters given, each that they leave counts as one. */
function projectOptions(input: ProjectInput): readonly Option[] {
  const { data, format, params } = input;
  const isListed = data.projects.length <= MOST_LISTED;
  if (!isListed && params.project.length === 0) return [];
  const listed = isListed ? data.projects : data.projects.filter(({ id }) => params.project.includes(id));
  const left = new Set(isListed ? projectsToChoose(input).map(({ project }) => project.id) : params.project);
  return listed
    .map(({ id, name }): Option => ({ value: id, label: format.text(name), count: Number(left.has(id)) }))
    .toSorted((a, b) => format.compare(a.label, b.label));
}
/** What names of codes are found in. */
type LabelInput = Pick<ProjectInput, 'data' | 'messages' | 'format'>;

/** The label of a facet's value in the reader's language. */
export function facetLabel(input: LabelInput, facet: Facet, value: string): string {
  return facetNames(input, facet).find((option) => option.value === value)?.label ?? value;
}

const NO_EVENTS: Datasets<'events'>['events'] = [];

/** Events of which the day is known, in the order of time. */
const eventDays = rememberLast(
  2,
  (events: Datasets<'events'>['events'], { format, today }: ProjectInput) => [events, format, today],
  (events, { data, format, today }): readonly Option[] => {
    const first = firstDay(data['project-statuses'], today);
    return events
      .filter(({ start }) => precisionOf(start) === 'day' && start >= first && start <= today)
      .map(({ start, title }): Option => ({ value: start, label: format.text(title) }))
      .toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  },
);

const TABLES = {
  sector: 'sectors',
  status: 'statuses',
  region: 'regions',
  type: 'project-types',
  confidence: 'grades',
} as const;

/** The first day for which anything is documented. */
export const firstDay = rememberLast(
  2,
  (rows: ProjectInput['data']['project-statuses'], today: string) => [rows, today],
  (rows, today): string =>
    rows.reduce((first, { date }) => {
      const start = spanOf(date).first;
      return start < first ? start : first;
    }, today),
);

/** Every value of a facet with its name, in the order of display. */
const facetNames = rememberLast(
  2 * FACETS.length,
  ({ data, messages, format }: LabelInput, facet: Facet) => [
    facet,
    data.projects,
    data['project-partners'],
    messages.filters,
    format,
  ],
  ({ data, messages, format }, facet): readonly Option[] => {
    const labels = messages.filters;
    switch (facet) {
      case 'company':
        return [...companiesOf(data).values()].map(({ id, name }) => ({ value: id, label: name }));
      case 'figure':
        return FIGURES.map((value) => ({ value, label: labels.figures[value] }));
      case 'announced': {
        const years = new Set(knownProjects(data).map(({ announcedIn }) => announcedIn));
        const known = [...years].filter((year) => year !== null).toSorted((a, b) => compareDates(b, a));
        return [
          ...known.map((year) => ({ value: year, label: year })),
          { value: UNKNOWN, label: labels.unknownYear },
        ];
      }
      default: {
        const known = data[TABLES[facet]].map(({ id, name }): Option => ({
          value: id,
          label: format.text(name),
          ...(facet === 'status' && { swatch: `var(--status-${id})` }),
        }));
        if (facet === 'status')
          return [...known, { value: UNKNOWN, label: labels.unknownStatus, swatch: 'var(--status-unknown)' }];
        if (facet === 'region') return [...known, { value: UNKNOWN, label: labels.unknownRegion }];
        return known;
      }
    }
  },
);
