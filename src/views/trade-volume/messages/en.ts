interface Finding {
  readonly flow: string;
  readonly pair: string;
  readonly reporter: string;
  readonly year: string;
  readonly value: string;
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
  units: { usd: 'US dollars', index: 'Index', yoy: 'Change on the year before', gdp: 'Share of GDP' },
  unitsLong: {
    usd: 'Current US dollars per year',
    index: 'Index, first common year = 100',
    yoy: 'Change on the year before in percent',
    gdp: 'In percent of gross domestic product',
  },
  years: 'Years',
  drawing: 'Drawing',
  drawings: { line: 'Lines', bar: 'Bars', area: 'Areas' },
  scale: 'Scale',
  scales: { linear: 'linear', log: 'logarithmic' },
  marks: 'Events',
  gdpOf: (country: string, year: string) => `GDP of ${country}, ${year}`,
  subtitle: (unit: string, reporters: string, period: string) =>
    `${unit}, ${period}, as counted by ${reporters}`,
  incomplete: 'incomplete',
  before: 'on the year before',
  noValue: 'no figure',
  findings: {
    highest: ({ flow, pair, value, year, reporter, since }: Finding & { readonly since: string }) =>
      `${pair}: ${flow.toLowerCase()} of ${value} in ${year}, the most since ${since} by the count of ${reporter}`,
    below: ({
      flow,
      pair,
      value,
      year,
      topYear,
      topValue,
    }: Finding & { readonly topYear: string; readonly topValue: string; readonly since: string }) =>
      `${pair}: ${flow.toLowerCase()} of ${value} in ${year}, below the ${topValue} of ${topYear}`,
    balance: ({ pair, value, year }: Finding) => `${pair}: balance of ${value} in ${year}`,
    yoy: ({ flow, pair, value, year }: Finding) => `${pair}: ${flow.toLowerCase()} ${value} in ${year}`,
    gdp: ({ flow, pair, value, year, country }: Finding & { readonly country: string }) =>
      `${pair}: ${flow.toLowerCase()} equal to ${value} of the GDP of ${country} in ${year}`,
    index: ({ flow, pair, value, year, base }: Finding & { readonly base: string }) =>
      `${pair}: ${flow.toLowerCase()} at ${value} in ${year} (${base} = 100)`,
  },
};

export type Messages = typeof messages;
