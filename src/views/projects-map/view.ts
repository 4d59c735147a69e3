import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import type { Cell, Table, TableRow } from '../../domain/table.ts';
import { defineView } from '../../view-kit/view.ts';
import { dayOf, facetLabel, projectControls, selectedProjects } from '../shared/project-filters.ts';
import { projectCount } from '../shared/project-figures.ts';
import { projectsMap as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, type Input } from './params.ts';
import { hasTown, townsOf } from './places.ts';

function table(input: Input): Table {
  const { columns, filters } = input.messages;
  return {
    columns: [
      { key: 'name', label: columns.name, type: 'text', isRowHeader: true },
      { key: 'town', label: columns.town, type: 'text' },
      { key: 'placeNote', label: columns.placeNote, type: 'text' },
      { key: 'region', label: filters.region, type: 'text' },
      { key: 'sector', label: filters.sector, type: 'text' },
      { key: 'status', label: filters.status, type: 'text' },
      { key: 'map', label: columns.map, type: 'text' },
      { key: 'remark', label: columns.remark, type: 'text' },
    ],
    rows: selectedProjects(input).map((shown) => rowOf(input, shown)),
  };
}

function rowOf(input: Input, { project, status, evidence }: ProjectOnDay): TableRow {
  const { data, format, messages } = input;
  const said = (value: string | null): Cell => ({
    value: value === '' ? null : value,
    source: project.source,
  });
  const towns = data.places.filter(({ id }) => project.places.includes(id));
  const regions = project.regions.map((id) => facetLabel(input, 'region', id));
  return {
    id: project.id,
    href: `/projects/${project.id}`,
    cells: {
      name: said(format.text(project.name)),
      town: said(towns.map(({ name }) => format.text(name)).join(', ')),
      placeNote: said(project.placeNote && format.text(project.placeNote)),
      region: said(regions.join(', ')),
      sector: said(facetLabel(input, 'sector', project.sector)),
      status: {
        value: status === null ? null : facetLabel(input, 'status', status),
        source: evidence?.source ?? [],
        ...(evidence?.basis === 'derived' && { mark: 'inferred' as const }),
      },
      map: { value: hasTown(input, project) ? messages.drawn : messages.notDrawn },
      remark: { value: project.isCounted ? null : messages.notCounted },
    },
  };
}

function finding(input: Input, mark: Mark): string | null {
  const { format, messages } = input;
  const counted = countedOf(selectedProjects(input));
  if (counted.length === 0) return null;
  const placed = counted.filter(({ project }) => hasTown(input, project));
  const { counts } = messages.filters;
  const number = (projects: readonly ProjectOnDay[], label: string) =>
    mark(format.number(projects.length), projectCount(projects, label, format));
  const total = number(counted, counts.matching);
  if (placed.length === 0) return format.plural(counted.length, messages.findings.none, total);
  const [first, second] = townsOf(input);
  const hasLead = first !== undefined && first.counted > 1 && first.counted > (second?.counted ?? 0);
  return messages.findings.placed({
    placed: number(placed, counts.withTown),
    total,
    town: hasLead ? format.text(first.place.name) : null,
    inTown: hasLead ? number(countedOf(first.projects), counts.inPlace(format.text(first.place.name))) : '',
  });
}

function subtitle(input: Input, mark: Mark): string {
  const { messages, format } = input;
  const uncounted = selectedProjects(input).filter(({ project }) => !project.isCounted);
  const number = mark(
    format.number(uncounted.length),
    projectCount(uncounted, messages.filters.counts.uncounted, format),
  );
  return [
    messages.subtitle(format.date(dayOf(input))),
    ...(uncounted.length > 0 ? [format.plural(uncounted.length, messages.uncounted, number)] : []),
  ].join(' ');
}

/** A status in words, the undocumented one too. */
export function statusName(input: Input, status: string | null): string {
  return facetLabel(input, 'status', status ?? UNKNOWN);
}

export const view = defineView<ProjectDataset, typeof params, Messages>({
  manifest,
  params,
  messages: {
    de: () => import('./messages/de.ts'),
    en: () => import('./messages/en.ts'),
    ru: () => import('./messages/ru.ts'),
    kk: () => import('./messages/kk.ts'),
  },
  title: (messages) => messages.title,
  controls: projectControls,
  table,
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: (input) => phrase((mark) => subtitle(input, mark)),
  notes: () => ['first-part-read'],
  chart: () => import('./chart.tsx'),
});
