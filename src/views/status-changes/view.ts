import { countCellOf } from '../../domain/count.ts';
import { precisionOf, spanOf } from '../../domain/dates.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { sourcesOfChanges } from '../../domain/projects/change-index.ts';
import { changeId, isSurelyBetween, type StatusChange } from '../../domain/projects/status-changes.ts';
import { rememberLast } from '../../domain/remember.ts';
import { lazyRows, type Cell, type Figure, type Table, type TableRow } from '../../domain/table.ts';
import { defineView, type Control } from '../../view-kit/view.ts';
import { dayOf, facetLabel, firstDay, projectControls } from '../shared/project-filters.ts';
import { statusChanges as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { LANES, params, type Input } from './params.ts';
import { rowsAt } from '../shared/selection-table.ts';
import { allChanges, betweenIn, hasBorder, shownChanges, sortedOut } from './shown-changes.ts';

/** Name of a status; without one, that nothing is documented. */
export function statusName(input: Input, status: string | null): string {
  return status === null ? input.messages.nothingBefore : facetLabel(input, 'status', status);
}

/** When a change came, as exactly as it is documented: "during 2022", "by 30 May 2022". */
export function whenText({ messages, format }: Input, { how, evidence }: StatusChange): string {
  return messages.when[how][precisionOf(evidence.date)](format.date(evidence.date));
}

function table(input: Input): Table {
  const { columns, filters } = input.messages;
  const shown = shownChanges(input);
  return {
    columns: [
      { key: 'name', label: columns.name, type: 'text', isRowHeader: true },
      { key: 'sector', label: filters.sector, type: 'text' },
      { key: 'from', label: columns.from, type: 'text' },
      { key: 'to', label: columns.to, type: 'text' },
      { key: 'date', label: columns.date, type: 'date' },
      { key: 'when', label: columns.when, type: 'text', isRemark: true },
      ...(hasBorder(input)
        ? [{ key: 'within', label: columns.within, type: 'text' as const, isRemark: true }]
        : []),
      { key: 'basis', label: columns.basis, type: 'text' },
      { key: 'sources', label: columns.sources, type: 'count' },
      { key: 'remark', label: columns.remark, type: 'text', isRemark: true },
    ],
    rows: rowsAt(rowsOfAll(input), shown.places),
    rests: { sources: sourcesOfChanges(shown), notes: [] },
  };
}

const rowsOfAll = rememberLast(
  2,
  (input: Input) => [allChanges(input), input.format, input.messages, input.params.from, input.params.to],
  (input): readonly TableRow[] => {
    const row = lazyRows(cellsOf(input));
    return allChanges(input).changes.map((change) =>
      row({ id: changeId(change), href: `/projects/${change.project.id}` }, change),
    );
  },
);

function cellsOf(input: Input): Readonly<Record<string, (change: StatusChange) => Cell>> {
  const { format, messages } = input;
  return {
    name: ({ project }) => ({ value: format.text(project.name), source: project.source }),
    sector: ({ project }) => ({ value: facetLabel(input, 'sector', project.sector), source: project.source }),
    from: ({ from }) => ({ value: from === null ? null : statusName(input, from) }),
    to: ({ to, evidence }) => ({ value: statusName(input, to), source: evidence.source }),
    date: ({ evidence, project }) => ({
      value: evidence.date,
      source: evidence.source,
      grade: project.grade,
      ...(evidence.basis === 'derived' && { mark: 'inferred' }),
    }),
    // A day alone is what the column of dates says already, as a date.
    when: (change) => {
      const text = whenText(input, change);
      return { value: text === format.date(change.evidence.date) ? null : text };
    },
    within: (change) => ({
      value: isSurelyBetween(change, betweenIn(input)) ? messages.within.surely : messages.within.perhaps,
    }),
    basis: ({ evidence }) => ({ value: messages.basis[evidence.basis], source: evidence.source }),
    sources: ({ evidence: { source } }) => ({ value: source.length, source }),
    remark: ({ project }) => ({ value: project.isCounted ? null : messages.notCounted }),
  };
}

function controls(input: Input): readonly Control[] {
  const { messages, data, today } = input;
  const day = dayOf(input);
  return [
    ...projectControls(input),
    {
      kind: 'days',
      from: 'from',
      to: 'to',
      label: messages.between,
      labels: messages.borders,
      min: firstDay(data['project-statuses'], today),
      max: today,
      starts: [{ value: day, label: messages.sincePageDay(input.format.date(day)) }],
    },
    {
      kind: 'choice',
      key: 'lanes',
      label: messages.lanes,
      options: LANES.map((value) => ({ value, label: messages.laneNames[value] })),
    },
  ];
}

/** A number of changes, which leads to the evidence of each of them. */
export function changeCount(input: Input, changes: readonly StatusChange[], label: string): Figure {
  const { format } = input;
  const cell = countCellOf(changes, ({ project, from, to, evidence }) => ({
    label: `${format.text(project.name)}: ${statusName(input, from)} → ${statusName(input, to)}`,
    source: evidence.source,
    href: `/projects/${project.id}`,
    grade: project.grade,
    period: evidence.date,
  }));
  return { ...cell, label, type: 'count', unit: input.messages.unit };
}

/** The borders asked for, in words; nothing where both are open. */
export function betweenText({ params: { from, to }, messages, format }: Input): string {
  if (from === null && to === null) return '';
  if (from === null) return messages.range.until(format.date(spanOf(to ?? '').last));
  const start = format.date(from);
  if (to === null) return from.length === 10 ? messages.range.after(start) : messages.range.since(start);
  return messages.range.both(start, format.date(to));
}

function finding(input: Input, mark: Mark): string | null {
  const { messages, format } = input;
  if (shownChanges(input).changes.length === 0) return null;
  const { counted: changes, projects, byStatus } = sortedOut(input);
  const range = betweenText(input);
  if (changes.length === 0) return messages.findings.none(range);
  const number = (of: readonly StatusChange[], label: string) => ({
    n: of.length,
    text: mark(format.number(of.length), changeCount(input, of, label)),
  });
  const [most, next] = [...byStatus].toSorted(([, a], [, b]) => b.length - a.length);
  return messages.findings.changes({
    changes: number(changes, messages.title),
    projects: {
      n: projects.length,
      text: mark(format.number(projects.length), {
        ...changeCount(input, projects, messages.projectsConcerned),
        unit: messages.filters.counts.unit,
      }),
    },
    range,
    most:
      most && most[1].length > 1 && most[1].length > (next?.[1].length ?? 0)
        ? { status: statusName(input, most[0]), count: number(most[1], statusName(input, most[0])) }
        : null,
  });
}

function subtitle(input: Input, mark: Mark): string {
  const { messages, format } = input;
  const { firstSeen, unsure, uncounted } = sortedOut(input);
  const count = (of: readonly StatusChange[], forms: Messages['firstSeen'], label: string) =>
    of.length === 0
      ? []
      : [format.plural(of.length, forms, mark(format.number(of.length), changeCount(input, of, label)))];
  return [
    messages.subtitle,
    ...count(firstSeen, messages.firstSeen, messages.how['first-seen']),
    ...(hasBorder(input) ? count(unsure, messages.unsure, messages.within.perhaps) : []),
    ...count(uncounted, messages.uncounted, messages.notCounted),
  ].join(' ');
}

export const view = defineView<ProjectDataset | 'sources' | 'events', typeof params, Messages>({
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
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: (input) => phrase((mark) => subtitle(input, mark)),
  notes: () => ['first-part-read'],
  chart: () => import('./chart.tsx'),
});
