import type { Reason } from '../../../domain/claims/check.ts';
import type { Subject } from '../../../domain/claims/claim.ts';
import type { Verdict } from '../../../domain/claims/verdict.ts';
import type { PluralForms } from '../../../i18n/format.ts';
import { qualifierMessages } from '../../shared/qualifier-messages/en.ts';

/** What a reason may name: the year of the data and whose count they are. */
interface Named {
  readonly year: string;
  readonly counter: string;
}

/** Sizes of the bands, written with their unit: "5%" and "3 points". */
interface Bands {
  readonly amount: string;
  readonly percentage: string;
}

export const messages = {
  ...qualifierMessages,
  title: 'The article’s figures beside the data',
  finding: (total: string): PluralForms => ({
    other: `Of the ${total} figures in the article, {n} can be held against statistics`,
  }),
  allClose: 'each comes close',
  close: { one: '{n} comes close', other: '{n} come close' } as PluralForms,
  subtitle: (day: string) =>
    `What was stated on ${day}, and what the trade statistics of both countries and the documented projects say of the same year or day`,
  subjects: {
    'carried-out': 'Joint projects carried out',
    'carried-out-value': 'Value of the joint projects carried out',
    pending: 'Joint projects being carried out or worked out',
    'pending-value': 'Value of the joint projects being carried out or worked out',
    trade: 'Goods trade',
    'trade-growth': 'Growth of goods trade',
    'import-share': 'Share of imports',
  } as Readonly<Record<Subject, string>>,
  partnerShare: (partner: string) => `Share of imports: ${partner}`,
  columns: {
    claim: 'Statement on',
    said: 'Stated',
    wording: 'Wording',
    unit: 'Unit',
    speaker: 'Stated by',
    statedOn: 'Stated on',
    scope: 'Scope',
    against: 'Held against',
    year: 'Year of the data',
    data: 'Data',
    difference: 'Difference',
    relative: 'Difference in percent',
    verdict: 'Verdict',
    reason: 'Why',
    origin: 'Where',
    note: 'Note',
  },
  units: {
    count: 'projects',
    usd: 'US dollars',
    change: 'change (100% = 1); differences in percentage points',
    share: 'share (100% = 1); differences in percentage points',
  },
  origin: { article: 'article', other: 'other statement' },
  documented: 'documented projects',
  countedBy: (country: string) => `counted by ${country}`,
  points: (value: string) => `${value} points`,
  verdicts: {
    close: (band: string) => `within ${band}`,
    near: (band: string) => `within ${band}`,
    apart: (band: string) => `more than ${band} apart`,
    'other-count': () => 'the other side’s count',
    'other-scope': () => 'other scope',
    'not-checkable': () => 'cannot be checked',
  } as Readonly<Record<Verdict, (band: string) => string>>,
  reasons: {
    year: ({ year, counter }) => `Full year ${year}, counted by ${counter}.`,
    'year-assumed': ({ year }) =>
      `The statement names no year; it is held against ${year}, the last full year before it.`,
    'other-side': ({ counter }) =>
      `The same trade as counted by ${counter}; the statement gives the other side’s count.`,
    'no-figure': () => 'The data hold no figure for this period.',
    'documented-pending': () =>
      'Documented projects that were announced, planned or under construction on that day. None of them is known to be among those stated; the rest is not itemised publicly.',
    'no-list': () =>
      'No list of these projects has been published, so documented projects cannot be matched to them.',
    'sums-differ': () =>
      'Documented amounts come from different years and cover different things, so no sum is set beside this one.',
  } as Readonly<Record<Reason, (named: Named) => string>>,
  definitionsTitle: 'What the verdicts mean',
  definitions: {
    close: ({ amount, percentage }) =>
      `The statement differs from the data by at most ${amount}; shares and growth rates by at most ${percentage}.`,
    near: ({ amount, percentage }) =>
      `The statement differs from the data by at most ${amount}; shares and growth rates by at most ${percentage}.`,
    apart: ({ amount, percentage }) =>
      `The statement differs from the data by more than ${amount}; shares and growth rates by more than ${percentage}.`,
    'other-count': () =>
      'Both countries count the same trade and arrive at different figures; the statement gives the count of one of them.',
    'other-scope': () =>
      'The data hold something else than what was stated: projects that sources name, not those that were counted.',
    'not-checkable': () => 'The public data hold nothing that the statement could be held against.',
  } as Readonly<Record<Verdict, (bands: Bands) => string>>,
  card: {
    said: 'Stated',
    data: 'Data',
    notItemised: (count: string) => `at least ${count} not itemised publicly`,
    difference: (value: string) => `difference ${value}`,
    explore: {
      projects: 'The documented projects',
      statements: 'All statements on projects',
      trade: 'Trade by year',
      imports: 'Shares by year',
    },
    fractions: { third: 'by a third', half: 'by half', quarter: 'by a quarter' },
  },
  others: {
    title: 'Other official statements',
    about: 'On',
    abouts: { all: 'all', trade: 'trade', share: 'import share', projects: 'projects' },
    by: 'Said by',
    everybody: 'everybody',
    media: 'media, or both sides',
    count: (shown: string, total: string) => `${shown} of ${total} statements`,
    more: (count: string) => `Show all ${count}`,
    fewer: 'Show fewer',
  },
  reconciliation: {
    title: (year: string) => `${year}: one statement, two counts`,
    stated: (date: string) => `Stated, ${date}`,
    against: (country: string) => `against the count of ${country}`,
    between: 'between the two counts',
  },
  derivation: {
    export: 'Exports',
    import: 'Imports',
    total: 'Total trade',
    allImports: 'All imports',
    stated: 'Stated',
    data: 'Data',
  },
};

export type Messages = typeof messages;
