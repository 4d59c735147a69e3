import { countedOf, uncountedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { rememberLast } from '../../domain/remember.ts';
import type { Table, TableRow } from '../../domain/table.ts';
import { defineView } from '../../view-kit/view.ts';
import {
  allProjects,
  dayOf,
  facetLabel,
  projectControls,
  selectedProjects,
} from '../shared/project-filters.ts';
import { projectCount } from '../shared/project-figures.ts';
import { projectRows, said, type DescribeCell } from '../shared/project-rows.ts';
import { selectionTable } from '../shared/selection-table.ts';
import { projectsMap as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, SIZES, type Input } from './params.ts';
import { byTown, hasTown, townsOf } from './places.ts';

function table(input: Input): Table {
  const { columns, filters } = input.messages;
  return selectionTable(
    input,
    [
      { key: 'name', label: columns.name, type: 'text', isRowHeader: true },
      { key: 'town', label: columns.town, type: 'text' },
      { key: 'placeNote', label: columns.placeNote, type: 'text' },
      { key: 'region', label: filters.region, type: 'text' },
      { key: 'sector', label: filters.sector, type: 'text' },
      { key: 'status', label: filters.status, type: 'text' },
      { key: 'investment', label: columns.investment, type: 'usd' },
      { key: 'map', label: columns.map, type: 'text' },
      { key: 'remark', label: columns.remark, type: 'text' },
    ],
    rowsOn(input),
  );
}

const rowsOn = rememberLast(
  4,
  (input: Input) => [allProjects(input), input.format, input.messages, input.data.places],
  (input): readonly TableRow[] => projectRows(allProjects(input), cellsOf(input)),
);

function cellsOf(input: Input): Readonly<Record<string, DescribeCell>> {
  const { data, format, messages } = input;
  return {
    name: said(({ project: { name } }) => format.text(name)),
    town: said(({ project: { places } }) =>
      data.places
        .filter(({ id }) => places.includes(id))
        .map(({ name }) => format.text(name))
        .join(', '),
    ),
    placeNote: said(({ project: { placeNote } }) => (placeNote ? format.text(placeNote) : '')),
    region: said(({ project: { regions } }) =>
      regions.map((id) => facetLabel(input, 'region', id)).join(', '),
    ),
    sector: said(({ project: { sector } }) => facetLabel(input, 'sector', sector)),
    status: ({ status, evidence }) => ({
      value: status === null ? null : facetLabel(input, 'status', status),
      source: evidence?.source ?? [],
      ...(evidence?.basis === 'derived' && { mark: 'inferred' as const }),
    }),
    investment: ({ headlines: { usd }, project: { grade } }) =>
      usd
        ? {
            value: usd.value,
            source: usd.source,
            grade,
            ...(usd.statedOn !== null && { period: usd.statedOn }),
          }
        : { value: null },
    map: ({ project }) => ({ value: hasTown(input, project) ? messages.drawn : messages.notDrawn }),
    remark: ({ project }) => ({ value: project.isCounted ? null : messages.notCounted }),
  };
}

function finding(input: Input, mark: Mark): string | null {
  const { format, messages } = input;
  const counted = countedOf(selectedProjects(input));
  if (counted.length === 0) return null;
  const placed = byTown(counted, input.data.places).within;
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
  const uncounted = uncountedOf(selectedProjects(input));
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

export const view = defineView<ProjectDataset | 'events', typeof params, Messages>({
  manifest,
  params,
  messages: {
    de: () => import('./messages/de.ts'),
    en: () => import('./messages/en.ts'),
    ru: () => import('./messages/ru.ts'),
    kk: () => import('./messages/kk.ts'),
  },
  title: (messages) => messages.title,
  controls: (input) => [
    ...projectControls(input),
    {
      kind: 'choice',
      key: 'size',
      label: input.messages.size,
      options: SIZES.map((value) => ({ value, label: input.messages.sizes[value] })),
      isCompact: true,
    },
  ],
  table,
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: (input) => phrase((mark) => subtitle(input, mark)),
  notes: () => ['first-part-read'],
  // Where the towns lie is a figure too.
  sources: ({ data }) => [...new Set(data.places.flatMap(({ source }) => source))],
  chart: () => import('./chart.tsx'),
});
