import {
  commonOrganisations,
  countriesInOrder,
  membershipsOf,
  type Membership,
} from '../../domain/memberships.ts';
import { countCell } from '../../domain/count.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import type { Row } from '../../domain/schemas.ts';
import type { Figure, Table, TableRow } from '../../domain/table.ts';
import { defineView, type ViewInput } from '../../view-kit/view.ts';
import { memberships as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';

export const params = {};

type Dataset = (typeof manifest.datasets)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** Name of a country in the reader's language. */
export function countryName({ data, format }: Input, code: string): string {
  const country = data.partners.find(({ id }) => id === code);
  return country ? format.text(country.name) : code;
}

/** Short name of an organisation in the reader's language. */
export function organisationName({ data, format }: Input, id: string): string {
  const organisation = data.organisations.find((row) => row.id === id);
  return organisation ? format.text(organisation.short) : id;
}

/** What a row tells, in words: "acceded". */
export function eventName({ data, format }: Input, id: string): string {
  const event = data['membership-events'].find((row) => row.id === id);
  return event ? format.text(event.name) : id;
}

/** The pair of the page first, then the others; what belongs to the most organisations before the rest. */
export function orderedCountries(input: Input, memberships: readonly Membership[]): readonly string[] {
  const { pkg, format } = input;
  return countriesInOrder(memberships, [pkg.dashboard.reporter, pkg.dashboard.partner], (a, b) =>
    format.compare(countryName(input, a), countryName(input, b)),
  );
}

function table(input: Input): Table {
  const { data, messages } = input;
  const { columns } = messages;
  const countries = orderedCountries(input, membershipsOf(data.memberships));
  const organisations = data.organisations.map(({ id }) => id);
  const place = ({ country, organisation }: Row<'memberships'>) =>
    (country === null ? countries.length : countries.indexOf(country)) * organisations.length +
    organisations.indexOf(organisation);
  return {
    columns: [
      { key: 'country', label: columns.country, type: 'text', isRowHeader: true },
      { key: 'organisation', label: columns.organisation, type: 'text' },
      { key: 'event', label: columns.event, type: 'text' },
      { key: 'date', label: columns.date, type: 'date' },
      { key: 'otherDate', label: columns.otherDate, type: 'date' },
      { key: 'place', label: columns.place, type: 'text' },
      { key: 'note', label: columns.note, type: 'text' },
      { key: 'grade', label: columns.grade, type: 'grade' },
    ],
    rows: data.memberships
      .toSorted((a, b) => place(a) - place(b) || (a.date < b.date ? -1 : 1))
      .map((row) => rowOf(input, row)),
  };
}

function rowOf(input: Input, row: Row<'memberships'>): TableRow {
  const { format, messages } = input;
  const { id, country, organisation, event, date, otherDate, place, note, notes, source, grade } = row;
  return {
    id,
    cells: {
      country: { value: country === null ? messages.organisationItself : countryName(input, country) },
      organisation: { value: organisationName(input, organisation) },
      event: { value: eventName(input, event) },
      date: { value: date, source, notes, grade, ...(otherDate !== null && { mark: 'conflict' }) },
      otherDate: { value: otherDate, source, notes, grade },
      place: { value: place && format.text(place) },
      note: { value: note && format.text(note) },
      grade: { value: grade },
    },
  };
}

function finding(input: Input, mark: Mark): string | null {
  const { data, pkg, messages, format } = input;
  const all = membershipsOf(data.memberships);
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const common = commonOrganisations(all, pair);
  if (common.length === 0) return null;
  const others = orderedCountries(input, all).filter(
    (code) => !pair.includes(code) && commonOrganisations(all, [...pair, code]).length === common.length,
  );
  return messages.finding({
    pair: format.list(pair.map((code) => countryName(input, code))),
    count: format.plural(
      common.length,
      messages.organisations,
      mark(format.number(common.length), commonCount(input, common, pair)),
    ),
    organisations: common.map((id) => organisationName(input, id)).join(', '),
    others: others.length === 0 ? null : format.list(others.map((code) => countryName(input, code))),
  });
}

/** Number of the organisations to which all of the countries belong: each with the beginning of every membership. */
function commonCount(input: Input, organisations: readonly string[], countries: readonly string[]): Figure {
  const memberships = membershipsOf(input.data.memberships);
  const rows = organisations.map((organisation) => {
    const starts = memberships.flatMap((one) =>
      one.organisation === organisation && countries.includes(one.country) && one.start ? [one.start] : [],
    );
    return {
      label: organisationName(input, organisation),
      source: [...new Set(starts.flatMap(({ source }) => source))],
    };
  });
  const names = input.format.list(countries.map((code) => countryName(input, code)));
  return { ...countCell(rows), label: `${input.messages.title}: ${names}`, type: 'count' };
}

/** Day of the data: how far a membership without an end is drawn. */
export function dataDay({ pkg }: Input): string {
  return pkg.created.slice(0, 10);
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
  controls: () => [],
  table,
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: (input) => input.messages.subtitle(input.format.date(dataDay(input))),
  chart: () => import('./chart.tsx'),
});
