import { yearOf } from '../../domain/dates.ts';
import { busiestYear, byYear, countByCategory, selectEvents } from '../../domain/events.ts';
import type { Row } from '../../domain/schemas.ts';
import { countCell } from '../../domain/count.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import type { Figure, Table, TableRow } from '../../domain/table.ts';
import { yearExtent } from '../../domain/years.ts';
import { date, freeText, ids, sortParam } from '../../view-kit/params.ts';
import { defineView, type Control, type ViewInput } from '../../view-kit/view.ts';
import { meetingsTimeline as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';

export const params = {
  category: ids(),
  from: date(),
  to: date(),
  q: freeText(),
  sort: sortParam,
};

type Dataset = (typeof manifest.datasets)[number] | (typeof manifest.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** True where the reader turned the chronicle round; without a wish the latest event comes first. */
export function isOldestFirst({ params: { sort } }: Input): boolean {
  return sort[0]?.column === 'date' && sort[0].direction === 'ascending';
}

/** The events of the table in the order of the chronicle. */
export function shownEvents(input: Input, { rows }: Table): readonly Row<'events'>[] {
  const byId = new Map(input.data.events.map((event) => [event.id, event]));
  const events = rows.flatMap(({ id }) => byId.get(id) ?? []);
  return isOldestFirst(input) ? events.toReversed() : events;
}

/** Name of a category in the reader's language. */
export function categoryName({ data, format }: Input, id: string): string {
  const category = data['event-categories'].find((row) => row.id === id);
  return category ? format.text(category.name) : id;
}

function table(input: Input): Table {
  const { data, params: values, messages } = input;
  const { columns } = messages;
  return {
    columns: [
      { key: 'date', label: columns.date, type: 'date' },
      { key: 'until', label: columns.until, type: 'date' },
      { key: 'title', label: columns.title, type: 'text', isRowHeader: true },
      { key: 'category', label: columns.category, type: 'text' },
      { key: 'place', label: columns.place, type: 'text' },
      { key: 'description', label: columns.description, type: 'text' },
      { key: 'basis', label: columns.basis, type: 'text' },
      { key: 'grade', label: columns.grade, type: 'grade' },
    ],
    rows: selectEvents(data.events, values)
      .toReversed()
      .map((event) => rowOf(input, event)),
  };
}

function rowOf(input: Input, event: Row<'events'>): TableRow {
  const { format, messages } = input;
  const { id, start, end, title, place, description, dateBasis, source, grade } = event;
  return {
    id,
    cells: {
      date: { value: start, source, grade, ...(dateBasis === 'inferred' && { mark: 'inferred' }) },
      until: { value: end ?? start, source, grade },
      title: { value: format.text(title), source, grade },
      category: { value: categoryName(input, event.category) },
      place: { value: place && format.text(place) },
      description: { value: description && format.text(description), source, grade },
      basis: { value: messages.basis[dateBasis] },
      grade: { value: grade },
    },
  };
}

export function controls(input: Input): readonly Control[] {
  const { data, params: values, messages, format } = input;
  const counts = countByCategory(data.events, values);
  const { min, max } = yearExtent(data.events.map(({ start }) => yearOf(start)));
  return [
    {
      kind: 'multiple',
      key: 'category',
      label: messages.category,
      options: data['event-categories'].map(({ id, name }) => ({
        value: id,
        label: format.text(name),
        count: counts.get(id) ?? 0,
        swatch: `var(--category-${id})`,
      })),
    },
    {
      kind: 'period',
      from: 'from',
      to: 'to',
      label: messages.period,
      min: String(min),
      max: String(max),
    },
    { kind: 'search', key: 'q', label: messages.search, placeholder: messages.searchPlaceholder },
  ];
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { data, params: values, messages, format } = input;
  const events = shownEvents(input, shown);
  if (events.length === 0) return null;
  const { min, max } = yearExtent(events.map(({ start }) => yearOf(start)));
  const busiest = busiestYear(events);
  const names = values.category.map((id) => categoryName(input, id));
  const scope = [...names, ...(values.q === '' ? [] : [messages.quoted(values.q)])];
  const written = (of: readonly Row<'events'>[], label: string) =>
    mark(format.number(of.length), eventCount(input, of, label));
  const number = written(events, [...scope, messages.title].join(', '));
  return messages.finding({
    scope: scope.join(', '),
    count: format.plural(events.length, messages.events, number),
    number,
    total:
      events.length === data.events.length
        ? null
        : format.plural(data.events.length, messages.ofEvents, written(data.events, messages.title)),
    from: String(min),
    to: String(max),
    busiest: busiest && {
      year: String(busiest.year),
      count: written(byYear(events).get(busiest.year) ?? [], `${messages.title}, ${busiest.year}`),
    },
  });
}

/** A number of events, which leads to each of them. */
export function eventCount({ format }: Input, events: readonly Row<'events'>[], label: string): Figure {
  const rows = events.map(({ start, end, title, source, grade }) => ({
    label: `${format.period(start, end)}: ${format.text(title)}`,
    source,
    grade,
    period: start,
  }));
  return { ...countCell(rows), label, type: 'count' };
}

function subtitle(input: Input): string {
  const { data, messages } = input;
  const { min, max } = yearExtent(data.events.map(({ start }) => yearOf(start)));
  return messages.subtitle(`${min}–${max}`);
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
  subtitle,
  chart: () => import('./chart.tsx'),
});
