import { MEASURES, countedOf, sumOf } from '../../domain/projects/by-sector.ts';
import { pendingStatementOn } from '../../domain/projects/announced.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { FACETS } from '../../domain/projects/selection.ts';
import { numberOf, textOf, type Table } from '../../domain/table.ts';
import { defineView, type Control } from '../../view-kit/view.ts';
import { allProjects, dayOf, projectControls, selectedProjects } from '../shared/project-filters.ts';
import { projectsBySector as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, type Input } from './params.ts';
import { MEASURE_TYPE, sectorTable } from './sector-table.ts';

/** What can be set beside the announced number: every counted project that was pending on the day, whatever is filtered. */
export function pendingOnDay(input: Input): readonly ProjectOnDay[] {
  return countedOf(allProjects(input)).filter(({ isPending }) => isPending);
}

/** Projects, money or jobs as they stand in a sentence or at a bar. */
export function valueText({ format, params: { measure } }: Input, value: number): string {
  return format.brief(MEASURE_TYPE[measure], value);
}

function table(input: Input): Table {
  return sectorTable(input, selectedProjects(input));
}

function controls(input: Input): readonly Control[] {
  const { messages } = input;
  return [
    ...projectControls(input),
    {
      kind: 'choice',
      key: 'measure',
      label: messages.measure,
      options: MEASURES.map((value) => ({ value, label: messages.measures[value] })),
    },
  ];
}

function hasFilters({ params: values }: Input): boolean {
  return FACETS.some((facet) => values[facet].length > 0) || values.q.trim() !== '';
}

function finding(input: Input, { rows }: Table): string | null {
  const { data, format, messages, params: values } = input;
  if (rows.length === 0) return null;
  const day = format.date(dayOf(input));
  const counted = countedOf(selectedProjects(input));
  const pending = counted.filter(({ isPending }) => isPending);
  const isPending = pending.length > 0;
  const lead = leadOf(input, rows, isPending ? 'pending' : 'total');
  if (values.measure !== 'count') {
    const of = isPending ? pending : counted;
    const { sum, withFigure, total } = sumOf(of, values.measure);
    const value = sum === null ? null : messages.amounts[values.measure](valueText(input, sum));
    return messages.findings.sum({ value, withFigure, total, pendingOn: isPending ? day : null, lead });
  }
  if (hasFilters(input)) {
    return messages.findings.filtered({ count: counted.length, pending: pending.length, day, lead });
  }
  const announced = pendingStatementOn(data.statements, dayOf(input))?.count ?? null;
  return announced === null
    ? messages.findings.documented({ pending: pending.length, day, lead })
    : messages.findings.announced({ announced, pending: pending.length, lead });
}

/** "machine building leads with 6"; nothing where only one sector has a figure or more than two share the lead. */
function leadOf(input: Input, rows: Table['rows'], key: 'pending' | 'total'): string {
  const { messages, format } = input;
  const top = Math.max(...rows.map((row) => numberOf(row, key) ?? 0));
  const leaders = rows.filter((row) => numberOf(row, key) === top);
  const compared = rows.filter((row) => (numberOf(row, key) ?? 0) > 0).length;
  if (compared < 2 || leaders.length > 2) return '';
  const names = leaders.map((row) => messages.inSentence(textOf(row, 'sector')));
  return messages.lead(format.list(names), leaders.length, valueText(input, top));
}

function subtitle(input: Input): string {
  const { data, messages, format, params: values } = input;
  const excluded = selectedProjects(input).filter(({ project }) => !project.isCounted).length;
  const pending = data.statuses
    .filter(({ isPending }) => isPending)
    .map(({ name }) => format.text(name))
    .join(', ');
  return [
    messages.subtitles[values.measure](format.date(dayOf(input)), pending),
    ...(excluded > 0 ? [format.plural(excluded, messages.excluded)] : []),
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
  controls,
  table,
  finding,
  subtitle,
  notes: () => ['not-itemised', 'first-part-read'],
  sources: (input) => pendingStatementOn(input.data.statements, dayOf(input))?.source ?? [],
  chart: () => import('./chart.tsx'),
});
