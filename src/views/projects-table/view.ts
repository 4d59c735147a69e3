import { countedOf, pendingOf, uncountedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Table } from '../../domain/table.ts';
import { knownProjects } from '../../domain/projects/known-project.ts';
import { projectIndex } from '../../domain/projects/project-text.ts';
import { defineView } from '../../view-kit/view.ts';
import {
  allProjects,
  dayOf,
  projectControls,
  selectedProjects,
  selectionIn,
} from '../shared/project-filters.ts';
import { projectCount } from '../shared/project-figures.ts';
import { selectionTable } from '../shared/selection-table.ts';
import { listedIn } from './listed.ts';
import { projectsTable as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, type Input } from './params.ts';
import { columnsOf, rowsOn } from './project-row.ts';

function table(input: Input): Table {
  return selectionTable(listedIn(input), columnsOf(input), rowsOn(input));
}

/** All rows are documented projects; pending ones are counted as everywhere, without those that do not count. */
function finding(input: Input, mark: Mark): string | null {
  const { messages, format } = input;
  const shown = selectedProjects(listedIn(input));
  const counted = countedOf(shown);
  if (counted.length === 0) return null;
  const day = format.date(dayOf(input));
  const { counts } = messages.filters;
  const number = (projects: readonly ProjectOnDay[], label: string) => ({
    n: projects.length,
    text: mark(format.number(projects.length), projectCount(projects, label, format)),
  });
  return messages.finding({
    count: number(shown, counts.matching),
    all: number(allProjects(input), counts.all),
    pending: number(pendingOf(counted), counts.pending(day)),
    day,
  });
}

function subtitle(input: Input, mark: Mark): string {
  const { messages, format } = input;
  const shown = selectedProjects(listedIn(input));
  const uncounted = uncountedOf(shown);
  const number = mark(
    format.number(uncounted.length),
    projectCount(uncounted, messages.filters.counts.uncounted, format),
  );
  const isLoose = shown.length > 0 && selectionIn(input).words.some(({ as }) => as !== 'written');
  return [
    ...(isLoose ? [messages.near(input.params.q.trim())] : []),
    messages.subtitle(format.date(dayOf(input))),
    ...(uncounted.length > 0 ? [format.plural(uncounted.length, messages.uncounted, number)] : []),
  ].join(' ');
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
  controls: projectControls,
  table,
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: (input) => phrase((mark) => subtitle(input, mark)),
  prepare: (input) => projectIndex(knownProjects(input.data)),
  notes: () => ['first-part-read', 'not-itemised'],
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
  isChartTable: true,
});
