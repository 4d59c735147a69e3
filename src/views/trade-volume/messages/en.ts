import { qualifierMessages } from '../../shared/qualifier-messages/en.ts';

interface Finding {
  /** Label of the direction, as in `flows`. */
  readonly flow: string;
  readonly pair: string;
  readonly reporter: string;
  readonly year: string;
  readonly value: string;
}

/** What is measured: unit, years, whose trade with whom, counted by whom. */
interface Subtitle {
  readonly unit: string;
  readonly period: string;
  readonly home: string;
  readonly partner: string;
  readonly reporters: string;
}

/** How far the counts are apart in the last year that both have, and where they were farthest apart. */
interface GapFinding {
  readonly flow: string;
  readonly pair: string;
  readonly year: string;
  /** Without a sign. */
  readonly value: string;
  /** True where the partner counted more. */
  readonly isMore: boolean;
  readonly home: string;
  readonly partner: string;
  /** With its sign. */
  readonly widest: string;
  readonly widestYear: string;
}

export const messages = {
  ...qualifierMessages,
  title: 'Goods trade per year',
  year: 'Year',
  flow: 'Direction',
  flows: { export: 'Exports', import: 'Imports', total: 'Total trade', balance: 'Balance' },
  reporter: 'Counted by',
  both: 'both sides',
  column: (flow: string, reporter: string) => `${flow}, counted by ${reporter}`,
  gap: (flow: string) => `${flow}: mirror gap`,
  unit: 'Unit',
  units: {
    usd: 'US dollars',
    index: 'Index',
    yoy: 'Change on the year before',
    gdp: 'Percent of GDP',
    gap: 'Gap between the counts, US dollars',
    'gap-share': 'Gap between the counts, percent',
  },
  unitsLong: {
    usd: 'Current US dollars per year',
    index: 'Index, first common year = 100',
    yoy: 'Change on the year before in percent',
    gdp: 'In percent of gross domestic product',
  },
  years: 'Years',
  drawing: 'Drawing',
  drawings: { line: 'Lines', bar: 'Bars' },
  scale: 'Scale',
  scales: { linear: 'linear', log: 'logarithmic' },
  marks: 'Events',
  gdpOf: (country: string, year: string) => `GDP of ${country}, ${year}`,
  subtitle: ({ unit, period, home, partner, reporters }: Subtitle) =>
    `${unit}, ${period}. Exports and imports of ${home} in trade with ${partner}, counted by ${reporters}`,
  incomplete: 'incomplete',
  before: 'on the year before',
  noValue: 'no figure',
  lineLabel: (reporter: string) => `counted by ${reporter}`,
  gapUsd: (flow: string) => `${flow}: mirror gap in US dollars`,
  vintage: (flow: string, reporter: string) => `${flow}, counted by ${reporter}: other vintage`,
  otherVintage: (label: string, value: string) => `${label}: ${value} in another vintage`,
  gapNote: (flow: string, usd: string, percent: string) => `${flow}: gap of ${usd} (${percent})`,
  said: 'Statements',
  saids: { year: 'on whole years', all: 'all, on parts of a year too', none: 'none' },
  stated: 'Stated',
  statedColumns: { wording: 'Wording', period: 'Period', speaker: 'Stated by', statedOn: 'Stated on' },
  statement: 'stated for a whole year',
  partialStatement: 'stated for a part of a year',
  why: 'Why the two counts differ',
  general: 'General knowledge, not from the sources of these data',
  gapUnits: { gap: 'current US dollars per year', 'gap-share': 'in percent' },
  gapSubtitle: ({ unit, period, home, partner }: Omit<Subtitle, 'reporters'>) =>
    `The count of ${partner} less that of ${home}, ${unit}, ${period}. Above zero ${partner} counted more`,
  gapFinding: ({ flow, pair, year, value, isMore, home, partner, widest, widestYear }: GapFinding) =>
    `${pair}: ${partner} counted ${value} ${isMore ? 'more' : 'less'} ${flow.toLowerCase()} than ${home} in ${year}; the widest gap was ${widest} in ${widestYear}`,
  findings: {
    single: ({ flow, pair, value, year, reporter }: Finding) =>
      `${pair}: ${flow.toLowerCase()} of ${value} in ${year}, counted by ${reporter}`,
    highest: ({ flow, pair, value, year, reporter, since }: Finding & { readonly since: string }) =>
      `${pair}: ${flow.toLowerCase()} of ${value} in ${year}, the highest of the years ${since}–${year} as counted by ${reporter}`,
    below: ({
      flow,
      pair,
      value,
      year,
      reporter,
      topYear,
      topValue,
    }: Finding & { readonly topYear: string; readonly topValue: string }) =>
      `${pair}: ${flow.toLowerCase()} of ${value} in ${year}, below the ${topValue} of ${topYear}, as counted by ${reporter}`,
    balance: ({ pair, value, year, reporter }: Finding) =>
      `${pair}: exports less imports came to ${value} in ${year}, as counted by ${reporter}`,
    yoy: ({ flow, pair, value, year, reporter }: Finding) =>
      `${pair}: ${flow.toLowerCase()} in ${year} ${value} on the year before, as counted by ${reporter}`,
    gdp: ({ flow, pair, value, year, country }: Finding & { readonly country: string }) =>
      `${pair}: ${flow.toLowerCase()} equal to ${value} of the GDP of ${country} in ${year}`,
    index: ({ flow, pair, value, year, base }: Finding & { readonly base: string }) =>
      `${pair}: ${flow.toLowerCase()} at ${value} in ${year} (${base} = 100)`,
  },
};

export type Messages = typeof messages;
