import { MEASURES, countedOf, figureOf, pendingOf, uncountedOf } from '../../domain/projects/by-sector.ts';
import { pendingStatementOn } from '../../domain/projects/announced.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { FACETS } from '../../domain/projects/facets.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { numberOf, textOf, type Figure, type Table } from '../../domain/table.ts';
import { figureAt } from '../../view-kit/figures.ts';
import { defineView, type Control } from '../../view-kit/view.ts';
import { allProjects, dayOf, projectControls, selectedProjects } from '../shared/project-filters.ts';
import { projectCount } from '../shared/project-figures.ts';
import { statedCount } from '../shared/stated-figures.ts';
import { projectsBySector as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params, type Input } from './params.ts';
import { MEASURE_TYPE, sectorTable, sumFigure } from './sector-table.ts';

/** What can be set beside the announced number: every counted project that was pending on the day, whatever is filtered. */
export function pendingOnDay(input: Input): readonly ProjectOnDay[] {
  return pendingOf(countedOf(allProjects(input)));
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
  return [...FACETS, 'project' as const].some((facet) => values[facet].length > 0) || values.q.trim() !== '';
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { rows } = shown;
  const { data, format, messages, params: values } = input;
  if (rows.length === 0) return null;
  const day = format.date(dayOf(input));
  const counted = countedOf(selectedProjects(input));
  const pending = pendingOf(counted);
  const isPending = pending.length > 0;
  const lead = leadOf(input, isPending ? 'pending' : 'total', shown, mark);
  const { counts } = messages.filters;
  const number = (figure: Figure) => ({
    n: Number(figure.value),
    text: mark(format.number(Number(figure.value)), figure),
  });
  const numberOfProjects = (projects: readonly ProjectOnDay[], label: string) =>
    number(projectCount(projects, label, format));
  const { measure } = values;
  if (measure !== 'count') {
    const of = isPending ? pending : counted;
    const label = isPending ? counts.pending(day) : counts.matching;
    const sum = sumFigure(input, of, label);
    const withFigure = of.filter((project) => figureOf(project, measure) !== null);
    return messages.findings.sum({
      value:
        sum.value === null ? null : messages.amounts[measure](mark(valueText(input, Number(sum.value)), sum)),
      withFigure: numberOfProjects(withFigure, counts.withFigure),
      total: numberOfProjects(of, label),
      pendingOn: isPending ? day : null,
      lead,
    });
  }
  const shownPending = numberOfProjects(pending, counts.pending(day));
  if (hasFilters(input)) {
    const count = numberOfProjects(counted, counts.matching);
    return messages.findings.filtered({ count, pending: shownPending, day, lead });
  }
  const statement = pendingStatementOn(data.statements, dayOf(input));
  return statement === null
    ? messages.findings.documented({ pending: shownPending, day, lead })
    : messages.findings.announced({
        announced: number(statedCount(statement, format)),
        pending: shownPending,
        lead,
      });
}

/** "machine building leads with 6"; nothing where only one sector has a figure or more than two share the lead. */
function leadOf(input: Input, key: 'pending' | 'total', shown: Table, mark: Mark): string {
  const { rows } = shown;
  const { messages, format } = input;
  const top = Math.max(...rows.map((row) => numberOf(row, key) ?? 0));
  const leaders = rows.filter((row) => numberOf(row, key) === top);
  const compared = rows.filter((row) => (numberOf(row, key) ?? 0) > 0).length;
  if (compared < 2 || leaders.length > 2) return '';
  const names = leaders.map((row) => messages.inSentence(textOf(row, 'sector')));
  const figures = leaders.flatMap(({ id }) => figureAt(shown, id, key, format) ?? []);
  const written = mark(valueText(input, top), ...figures);
  return messages.lead(format.list(names), leaders.length, written);
}

function subtitle(input: Input, mark: Mark): string {
  const { data, messages, format, params: values } = input;
  const excluded = uncountedOf(selectedProjects(input));
  const pending = data.statuses
    .filter(({ isPending }) => isPending)
    .map(({ name }) => format.text(name))
    .join(', ');
  return [
    messages.subtitles[values.measure](format.date(dayOf(input)), pending),
    ...(excluded.length > 0
      ? [
          format.plural(
            excluded.length,
            messages.excluded,
            mark(
              format.number(excluded.length),
              projectCount(excluded, messages.filters.counts.uncounted, format),
            ),
          ),
        ]
      : []),
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
  controls,
  table,
  finding: (input, shown) => phrase((mark) => finding(input, shown, mark)),
  subtitle: (input) => phrase((mark) => subtitle(input, mark)),
  notes: () => ['not-itemised', 'first-part-read'],
  sources: (input) => pendingStatementOn(input.data.statements, dayOf(input))?.source ?? [],
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
});
