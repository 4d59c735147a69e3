import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { Table } from '../../domain/table.ts';
import { defineView } from '../../view-kit/view.ts';
import { dayOf, projectControls, selectedProjects } from '../shared/project-filters.ts';
import { projectsTable as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, type Input } from './params.ts';
import { columnsOf, rowOf } from './project-row.ts';

function table(input: Input): Table {
  return {
    columns: columnsOf(input),
    rows: selectedProjects(input).map((project) => rowOf(input, project)),
  };
}

/** All rows are documented projects; pending ones are counted as everywhere, without those that do not count. */
function finding(input: Input, { rows }: Table): string | null {
  const counted = countedOf(selectedProjects(input));
  if (counted.length === 0) return null;
  const pending = counted.filter(({ isPending }) => isPending).length;
  return input.messages.finding({
    count: rows.length,
    all: input.data.projects.length,
    pending,
    day: input.format.date(dayOf(input)),
  });
}

function subtitle(input: Input): string {
  const { messages, format } = input;
  const uncounted = selectedProjects(input).filter(({ project }) => !project.isCounted).length;
  return [
    messages.subtitle(format.date(dayOf(input))),
    ...(uncounted > 0 ? [format.plural(uncounted, messages.uncounted)] : []),
  ].join(' ');
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
  finding,
  subtitle,
  notes: () => ['first-part-read', 'not-itemised'],
  chart: () => import('./chart.tsx'),
  isChartTable: true,
});
