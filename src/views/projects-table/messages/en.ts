import type { Counted, PluralForms } from '../../../i18n/format.ts';
import { projectMessages } from '../../shared/project-messages/en.ts';

const forms = (value: PluralForms): PluralForms => value;

interface Found {
  /** Rows of the table. */
  readonly count: Counted;
  /** Projects in the data. */
  readonly all: Counted;
  /** Counted projects of the table that were pending on the day. */
  readonly pending: Counted;
  readonly day: string;
}

export const messages = {
  title: 'List of documented projects',
  filters: projectMessages,
  columns: {
    name: 'Project',
    companies: 'Companies',
    place: 'Place',
    change: 'Open change',
    evidence: 'Date of the evidence',
    investment: 'Investment in US dollars',
    tenge: 'Investment in tenge',
    jobs: 'Jobs',
    scope: 'What the figures cover',
    sources: 'Sources',
    remark: 'Remark',
  },
  shortColumns: {
    name: 'Project',
    sector: 'Sector',
    region: 'Region, place',
    type: 'Type',
    status: 'Status',
    investment: 'Invest­ment, $',
    tenge: 'Invest­ment, ₸',
    jobs: 'Jobs',
    grade: 'Grade',
    sources: 'Sources',
  },
  /** A change in a month or year that contains the day. */
  during: (status: string, date: string) => `${status} during ${date}`,
  notCounted: 'not counted',
  elsewhere: 'found in the details or in another language',
  /** No project holds the words as they are written. */
  near: (query: string) =>
    `Nothing is written exactly like “${query}”: projects with a spelling one letter away are shown.`,
  /** What the figures of the selection come to. */
  sums: {
    title: 'What the figures of the selected projects come to',
    notAdded: (from: string, to: string) =>
      from === to ? `not added; each ${from}` : `not added; ${from} to ${to}`,
    coverage: (withFigure: string, total: string) => `${withFigure} of ${total} projects with a figure`,
    why: 'Why not added',
    how: 'What is added',
    scopes: (count: string) =>
      `The figures cover ${count} different things: plans and results, parts and wholes, “about” and “at least”.`,
    years: (from: string, to: string, hasUndated: boolean) =>
      `They were stated in different years (${from} to ${to}${hasUndated ? ', some undated' : ''}), in the money of those years.`,
    single: 'There is only one figure: nothing had to be added.',
    same: 'All figures were stated for the same scope in the same year.',
    currencies:
      'Dollars and tenge are never added together: the sources state them, nobody converts them here.',
    without: (count: string) => `Projects without such a figure: ${count}. They count as unknown, not as 0.`,
    uncounted: (count: string) => `Left out because they are not counted: ${count}.`,
    stated: (date: string) => `stated ${date}`,
    undated: 'undated',
    more: (count: string) => `and ${count} more, in the table`,
  },
  columnsMenu: 'Columns',
  usualColumns: 'Usual columns and widths',
  moveUp: (column: string) => `Move ${column} up`,
  moveDown: (column: string) => `Move ${column} down`,
  width: (column: string) => `Width of ${column}: drag; a double click resets it`,
  widthHint: 'Widths: drag the edge of a heading, or press Shift and an arrow key on it.',
  density: 'Height of the rows',
  densities: { normal: 'Comfortable', compact: 'Compact' },
  /** Name of the box that chooses a project on the whole page. */
  choose: (name: string) => `Choose ${name}`,
  chosen: forms({ one: '{n} project chosen', other: '{n} projects chosen' }),
  listAll: 'List all projects',
  listChosen: 'List only these',
  unchoose: 'Clear the choice',
  details: (name: string) => `Details of ${name}`,
  sortBy: 'Sort by',
  ownOrder: 'Order of the data',
  reversed: (column: string) => `${column}, reversed`,
  inferredMeans:
    'no source states the status for that day; it was concluded from dated sources before and after.',
  finding: ({ count, all, pending, day }: Found) => {
    const shown = count.n === all.n ? count.text : `${count.text} of ${all.text}`;
    if (count.n === 1)
      return `${count.text} of ${all.text} documented projects, ${pending.n === 1 ? '' : 'not documented as '}pending on ${day}`;
    if (pending.n === 0) return `${shown} documented projects, none of them documented as pending on ${day}`;
    const share = pending.n === count.n ? 'all' : pending.text;
    return `${shown} documented projects, ${share} of them pending on ${day}`;
  },
  subtitle: (day: string) =>
    `Status on ${day}. Investment and jobs as stated by the sources, dollars and tenge apart and never converted; an empty cell means: not documented. Each figure leads to its source.`,
  uncounted: forms({
    one: '{n} project marked “not counted” is listed, but left out of numbers and sums.',
    other: '{n} projects marked “not counted” are listed, but left out of numbers and sums.',
  }),
};

export type Messages = typeof messages;
