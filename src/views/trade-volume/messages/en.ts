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

export const messages = {
  title: 'Goods trade per year',
  year: 'Year',
  flow: 'Direction',
  flows: { export: 'Exports', import: 'Imports', total: 'Total trade', balance: 'Balance' },
  reporter: 'Counted by',
  both: 'both sides',
  column: (flow: string, reporter: string) => `${flow}, counted by ${reporter}`,
  gap: (flow: string) => `${flow}: mirror gap`,
  unit: 'Unit',
  units: { usd: 'US dollars', index: 'Index', yoy: 'Change on the year before', gdp: 'Percent of GDP' },
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
