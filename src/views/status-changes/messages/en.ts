import type { Precision } from '../../../domain/dates.ts';
import type { HowKnown } from '../../../domain/projects/status-changes.ts';
import type { Counted, PluralForms } from '../../../i18n/format.ts';
import { projectMessages } from '../../shared/project-messages/en.ts';

const forms = (value: PluralForms): PluralForms => value;

interface Found {
  readonly changes: Counted;
  /** Projects that changed. */
  readonly projects: Counted;
  /** "between … and …", or nothing. */
  readonly range: string;
  /** The status that most changes lead to; `null` where several share the first place. */
  readonly most: { readonly status: string; readonly count: Counted } | null;
}

type WriteWhen = Readonly<Record<Precision, (date: string) => string>>;

const whenKnown: Readonly<Record<HowKnown, WriteWhen>> = {
  began: {
    day: (date) => date,
    month: (date) => `during ${date}`,
    year: (date) => `during ${date}`,
  },
  by: {
    day: (date) => `by ${date}`,
    month: (date) => `by ${date} at the latest`,
    year: (date) => `during ${date} at the latest`,
  },
  'first-seen': {
    day: (date) => `seen on ${date}`,
    month: (date) => `seen in ${date}`,
    year: (date) => `seen in ${date}`,
  },
};

const tail = (range: string) => (range === '' ? '' : ` ${range}`);

export const messages = {
  title: 'Changes of status',
  filters: projectMessages,
  unit: 'changes',
  columns: {
    name: 'Project',
    from: 'Status before',
    to: 'Status after',
    date: 'Date of the evidence',
    when: 'When',
    within: 'Between the two days',
    basis: 'Basis',
    sources: 'Sources',
    remark: 'Remark',
  },
  nothingBefore: 'nothing documented',
  when: whenKnown,
  how: {
    began: 'began then',
    by: 'changed by then',
    'first-seen': 'first documented, beginning unknown',
  },
  basis: { stated: 'stated', derived: 'inferred' },
  within: { surely: 'certainly', perhaps: 'perhaps: the date reaches beyond them' },
  notCounted: 'not counted',
  between: 'Between two days',
  borders: { from: 'Changes after', to: 'up to' },
  sincePageDay: (day: string) => `Since ${day}`,
  lanes: 'Lines',
  laneNames: { sector: 'Sectors', project: 'Projects' },
  projectsConcerned: 'Projects whose status changed',
  range: {
    after: (from: string) => `after ${from}`,
    since: (from: string) => `from ${from} on`,
    until: (to: string) => `up to ${to}`,
    both: (from: string, to: string) => `between ${from} and ${to}`,
  },
  findings: {
    none: (range: string) => `No change of status is documented${tail(range)}`,
    changes: ({ changes, projects, range, most }: Found) =>
      `${changes.text} documented ${changes.n === 1 ? 'change' : 'changes'} of status at ${projects.text} ${projects.n === 1 ? 'project' : 'projects'}${tail(range)}${most ? `, most often to “${most.status}” (${most.count.text})` : ''}`,
  },
  subtitle:
    'Each mark is a change on its day; what is known by month or year alone is a bar as long as that time.',
  firstSeen: forms({
    one: '{n} entry tells only that a status held then: since when is not documented, so it is not counted as a change.',
    other:
      '{n} entries tell only that a status held then: since when is not documented, so they are not counted as changes.',
  }),
  unsure: forms({
    one: '{n} change may lie outside of the two days, because its date is less exact.',
    other: '{n} changes may lie outside of the two days, because their dates are less exact.',
  }),
  uncounted: forms({
    one: '{n} change of a project that does not count is listed, but left out of the number.',
    other: '{n} changes of projects that do not count are listed, but left out of the number.',
  }),
  /** Accessible name of a mark. */
  mark: (when: string, status: string, names: string) => `${when}: ${status} – ${names}`,
  moreProjects: forms({ one: '{n} more', other: '{n} more' }),
  /** What a press does: where the other views of the page follow it, and where this view stands alone. */
  hint: {
    page: 'Press a mark to see its projects alone on the whole page.',
    alone: 'Press a mark to see its projects alone.',
  },
  drawing: {
    mouse: 'Or draw a rectangle around several; a period, or what is begun at the axis, takes all lines.',
    finger:
      'To take several at once, choose “Period” or “Rectangle” and draw sideways; up and down still scrolls the page.',
  },
  tool: 'What the pointer does on the timeline',
  tools: { rectangle: 'Rectangle', span: 'Period', scroll: 'Scroll' },
  onlyThese: 'Only these projects on the whole page',
  pageDay: (day: string) => `day of the page: ${day}`,
  legend: 'What the marks mean',
  narrower: 'Too much for single marks: changes of a year are taken together.',
  moreLanes: forms({
    one: '{n} more project has no line here; the table has all.',
    other: '{n} more projects have no line here; the table has all.',
  }),
  noChange: 'No change of status is documented for this time.',
  list: 'The changes in words, latest first',
  all: forms({ one: 'Show {n} change', other: 'Show all {n}' }),
  fewer: 'Show the latest only',
  moreInTable: forms({ one: '{n} more in the table', other: '{n} more in the table' }),
  sourcesOf: forms({ one: 'Source', other: 'Sources' }),
};

export type Messages = typeof messages;
