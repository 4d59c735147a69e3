import { phrase, type Mark } from '../../domain/phrase.ts';
import {
  numberOf,
  textOf,
  type Column,
  type ColumnType,
  type Table,
  type TableRow,
} from '../../domain/table.ts';
import { figureAt } from '../../view-kit/figures.ts';
import { defineView, type Control } from '../../view-kit/view.ts';
import { announcedProjects as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { ALL_STAGES, params, UNITS, type Dataset, type Input } from './params.ts';
import { hasProjects, pendingStatuses, statementRow, statementsOf, statusKey } from './statements.ts';

/** The column that the picture draws. */
export function figureKey({ params: { unit } }: Input): 'count' | 'valueUsd' {
  return unit === 'count' ? 'count' : 'valueUsd';
}

function table(input: Input): Table {
  const labels = input.messages.columns;
  const column = (key: keyof typeof labels, type: ColumnType): Column => ({ key, label: labels[key], type });
  const documented: readonly Column[] = hasProjects(input)
    ? [
        column('pending', 'count'),
        ...pendingStatuses(input).map(({ id, name }): Column => ({
          key: statusKey(id),
          label: input.messages.documentedAs(input.format.text(name)),
          type: 'count',
        })),
        column('operating', 'count'),
      ]
    : [];
  return {
    columns: [
      { ...column('scope', 'text'), isRowHeader: true },
      column('statedOn', 'date'),
      column('speaker', 'text'),
      column('stage', 'text'),
      column('count', 'count'),
      column('countWording', 'text'),
      column('valueUsd', 'usd'),
      column('valueWording', 'text'),
      column('jobs', 'count'),
      ...documented,
      column('note', 'text'),
    ],
    rows: statementsOf(input).map((statement): TableRow => statementRow(input, statement)),
  };
}

function controls({ data, messages, format }: Input): readonly Control[] {
  const stated = new Set(data.statements.map(({ stage }) => stage));
  return [
    {
      kind: 'choice',
      key: 'unit',
      label: messages.unit,
      options: UNITS.map((value) => ({ value, label: messages.units[value] })),
    },
    {
      kind: 'choice',
      key: 'stage',
      label: messages.stage,
      isCompact: true,
      options: [
        { value: ALL_STAGES, label: messages.allStages },
        ...data['statement-stages']
          .filter(({ id }) => stated.has(id))
          .map(({ id, name }) => ({ value: id, label: format.text(name) })),
      ],
    },
  ];
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { messages, format, params: values } = input;
  const key = figureKey(input);
  const known = shown.rows.filter((row) => numberOf(row, key) !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return null;
  const figures = known.map((row) => numberOf(row, key) ?? 0);
  const write = (value: number) => {
    const stated = known.filter((row) => numberOf(row, key) === value);
    const stating = stated.flatMap(({ id }) => figureAt(shown, id, key, format) ?? []);
    return mark(format.stated(value, key === 'count' ? null : 'USD'), ...stating);
  };
  const [min, max] = [Math.min(...figures), Math.max(...figures)];
  const isOne = values.stage !== ALL_STAGES;
  const stage = textOf(last, 'stage');
  const date = format.date(textOf(last, 'statedOn'));
  if (first === last || min === max) {
    if (known.length > 1) return null;
    return key === 'count'
      ? messages.findings.singleCount(stage, format.plural(max, messages.projects, write(max)), date)
      : messages.findings.singleValue(stage, write(max), date);
  }
  const period = format.period(monthOf(textOf(first, 'statedOn')), monthOf(textOf(last, 'statedOn')));
  const range = { min: write(min), max: write(max), period };
  if (!isOne) return messages.findings[values.unit](range);
  return key === 'count'
    ? messages.findings.stageCount(stage, range)
    : messages.findings.stageValue(stage, range);
}

/** Months are exact enough for a heading; a year stays a year. */
function monthOf(date: string): string {
  return date.slice(0, 7);
}

export const view = defineView<Dataset, typeof params, Messages>({
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
  subtitle: ({ messages, params: { unit } }) => messages.subtitle[unit],
  notes: () => ['scopes-differ', 'not-itemised'],
  chart: () => import('./chart.tsx'),
});
