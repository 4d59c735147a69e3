import type { PluralForms } from '../../../i18n/format.ts';

interface Finding {
  /** What was asked for: names of categories, the searched text; empty without filters. */
  readonly scope: string;
  /** "15 events" */
  readonly count: string;
  /** The same without the noun. */
  readonly number: string;
  /** "72 events" of which these are; `null` where all are shown. */
  readonly total: string | null;
  readonly from: string;
  readonly to: string;
  /** The one year with the most events. */
  readonly busiest: { readonly year: string; readonly count: string } | null;
}

/** A plural with the forms that each language needs. */
const forms = (plural: PluralForms): PluralForms => plural;

export const messages = {
  title: 'Meetings, treaties, milestones',
  subtitle: (period: string) =>
    `Meetings, treaties, forums and other events, ${period}. A date is as precise as the sources give it`,
  columns: {
    date: 'Date',
    until: 'Until',
    title: 'Event',
    category: 'Category',
    place: 'Place',
    description: 'Description',
    basis: 'Basis of the date',
    grade: 'Grade',
  },
  basis: { stated: 'as stated', inferred: 'inferred', report: 'date of the report' },
  category: 'Category',
  period: 'Period',
  search: 'Search',
  searchPlaceholder: 'Name, place, subject',
  order: 'Order',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  strip: 'Events per year',
  stripHint: 'One block is one event. Choose a bar to see its years only.',
  stripButton: (years: string, count: string) => `${years}: ${count}`,
  legend: 'Categories',
  sources: forms({ one: 'Source', other: 'Sources' }),
  grade: (grade: string, name: string) => `Grade ${grade}: ${name}`,
  events: forms({ one: '{n} event', other: '{n} events' }),
  ofEvents: forms({ one: '{n} event', other: '{n} events' }),
  quoted: (text: string) => `“${text}”`,
  finding: ({ scope, count, number, total, from, to, busiest }: Finding) => {
    const what = total === null ? count : `${number} of ${total}`;
    const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
    const most = busiest ? `, the most in ${busiest.year} (${busiest.count})` : '';
    return `${scope === '' ? '' : `${scope}: `}${what} ${when}${most}`;
  },
};

export type Messages = typeof messages;
