import type { Counted, PluralForms } from '../../../i18n/format.ts';
import { projectMessages } from '../../shared/project-messages/en.ts';

const forms = (value: PluralForms): PluralForms => value;

interface Found {
  /** Documented projects that were pending on the day. */
  readonly pending: Counted;
  /** A clause of its own, or nothing. */
  readonly lead: string;
}

interface Said {
  readonly speaker: string;
  readonly date: string;
  readonly count: string;
  readonly scope: string;
  readonly value: string | null;
}

const projects = (count: number) => (count === 1 ? 'project' : 'projects');

export const messages = {
  title: 'Documented projects by sector',
  filters: projectMessages,
  measure: 'Measure',
  measures: { count: 'Number', investment: 'Investment', jobs: 'Jobs' },
  pending: 'Pending',
  totals: { count: 'All projects', investment: 'All, US dollars', jobs: 'All, jobs' },
  coverage: 'With a figure',
  tenge: 'Stated in tenge only',
  coverageTenge: 'Stated in tenge only: projects',
  nOf: (count: number, total: number) => `${count} of ${total}`,
  subtitles: {
    count: (day: string, pending: string) =>
      `Number of documented projects by sector and by status on ${day}. Pending means: ${pending}.`,
    investment: (day: string, pending: string) =>
      `Main investment figure of each project as stated, in US dollars, by status on ${day}; years and scopes differ. What is stated in tenge only stands apart and is not converted. Pending means: ${pending}.`,
    jobs: (day: string, pending: string) =>
      `Main jobs figure of each project as stated, by status on ${day}; years and scopes differ. Pending means: ${pending}.`,
  },
  excluded: forms({
    one: '{n} project of the list does not count as a joint project on Kazakh soil and is left out here.',
    other: '{n} projects of the list do not count as joint projects on Kazakh soil and are left out here.',
  }),
  amounts: { investment: (value: string) => value, jobs: (value: string) => `${value} jobs` },
  inSentence: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  lead: (names: string, count: number, value: string) =>
    `: ${names} ${count === 1 ? 'leads' : 'lead'} with ${value}${count === 1 ? '' : ' each'}`,
  findings: {
    announced: ({ announced, pending, lead }: Found & { readonly announced: Counted }) =>
      `${announced.text} announced, ${pending.n === 0 ? 'none' : pending.text} documented${lead}`,
    documented: ({ pending, day, lead }: Found & { readonly day: string }) =>
      pending.n === 0
        ? `No project is documented as pending on ${day}`
        : `${pending.text} documented ${projects(pending.n)} pending on ${day}${lead}`,
    filtered: ({ count, pending, day, lead }: Found & { readonly count: Counted; readonly day: string }) => {
      const share =
        pending.n === 0
          ? 'none of them documented as'
          : pending.n === count.n
            ? 'all of them'
            : `${pending.text} of them`;
      return count.n === 1
        ? `${count.text} documented project matches, ${pending.n === 1 ? '' : 'not documented as '}pending on ${day}`
        : `${count.text} documented projects match, ${share} pending on ${day}${lead}`;
    },
    sum: (sum: {
      readonly value: string | null;
      readonly withFigure: Counted;
      readonly total: Counted;
      readonly pendingOn: string | null;
      readonly lead: string;
    }) => {
      const of = `${sum.total.text} documented ${projects(sum.total.n)}${sum.pendingOn === null ? '' : ` pending on ${sum.pendingOn}`}`;
      return sum.value === null
        ? `No figure stated for ${sum.total.n === 1 ? '' : 'any of '}${of}`
        : `${sum.value} stated for ${sum.withFigure.text} of ${of}${sum.lead}`;
    },
  },
  barsTitle: {
    count: (day: string) => `Projects by sector and by status on ${day}`,
    investment: (day: string) => `Investment as stated, by sector and by status on ${day}`,
    jobs: (day: string) => `Jobs as stated, by sector and by status on ${day}`,
  },
  /** What a press does: where the other views of the page follow it, and where this view stands alone. */
  hint: {
    page: 'Press a sector, or a part of its bar, to filter the whole page.',
    alone: 'Press a sector, or a part of its bar, to filter by it.',
  },
  undrawn: forms({
    one: 'Not drawn: {n} project whose status on that day is not documented. It stands in the table.',
    other: 'Not drawn: {n} projects whose status on that day is not documented. They stand in the table.',
  }),
  pendingOf: (pending: string, total: string) => `${pending} pending of ${total}`,
  withFigure: (coverage: string) => `${coverage} with a figure`,
  tengeOnly: (amount: string) => `${amount} more stated in tenge only`,
  noFigure: 'no figure',
  strip: {
    title: (day: string) => `Announced and documented, ${day}`,
    announced: 'announced',
    documented: 'documented as pending that day',
    atLeast: (count: string) => `at least ${count}`,
    notItemised: 'not itemised publicly',
    notItemisedShort: 'not itemised publicly',
    notItemisedOne: 'announced, but not itemised by any public source',
    picture: (facts: string) => `One square per project: ${facts}`,
    said: ({ scope, count, value, speaker, date }: Said) =>
      `${scope}: ${count}${value === null ? '' : `, ${value}`} (${speaker}, ${date})`,
    qualified: {
      exact: (value: string) => value,
      about: (value: string) => `about ${value}`,
      almost: (value: string) => `almost ${value}`,
      'more-than': (value: string) => `more than ${value}`,
    },
    caution: (announced: string) =>
      `No list of them has been published: a documented project is not necessarily one of the ${announced}.`,
    moreDocumented:
      'No list of them has been published, and more projects are documented than were announced: the two counts do not cover the same projects.',
    noStatement: (day: string) =>
      `No official number of projects “being carried out or worked out” is known for any day up to ${day}; only what is documented is shown.`,
  },
};

export type Messages = typeof messages;
