interface Finding {
  readonly partner: string;
  /** The importing country. */
  readonly reporter: string;
  readonly year: string;
  readonly value: string;
}

export const messages = {
  title: 'Shares of imports per year',
  year: 'Year',
  partner: 'Partners',
  remainder: 'All other partners',
  total: 'All imports',
  within: (partner: string, group: string) => `${partner} (within ${group})`,
  unit: 'Unit',
  units: { share: 'Share', usd: 'US dollars' },
  unitsLong: {
    share: 'Share of goods imports in percent',
    usd: 'Goods imports in current US dollars per year',
  },
  years: 'Years',
  drawing: 'Drawing',
  drawings: { line: 'Lines', stack: 'Stacked bars' },
  marks: 'Events',
  subtitle: (unit: string, period: string, reporter: string) =>
    `${unit}, ${period}, as counted by ${reporter}`,
  notStacked: (names: string, group: string) => `${names}: part of ${group}, not stacked again`,
  about: (value: string) => `about ${value}`,
  approximate: 'approximate',
  incomplete: 'incomplete',
  remarks: {
    open: 'Not every part of this year is known: no bar is drawn',
    inferred: 'Two compilers: read the share as approximate',
    conflict: 'Compilers disagree on the total; the shares are uncertain',
    incomplete: 'The figures do not cover the whole year: no share is computed',
  },
  points: (change: string) => `${change} pp`,
  before: 'on the year before',
  noValue: 'no figure',
  notWhole: 'no full breakdown',
  findings: {
    single: ({ partner, reporter, year, value }: Finding) =>
      `${partner} supplied ${value} of ${reporter}’s imports in ${year}`,
    after: ({
      partner,
      reporter,
      year,
      value,
      peak,
      peakYear,
    }: Finding & { readonly peak: string; readonly peakYear: string }) =>
      `${partner} supplied ${value} of ${reporter}’s imports in ${year}, after ${peak} in ${peakYear}`,
    highest: ({ partner, reporter, year, value, since }: Finding & { readonly since: string }) =>
      `${partner} supplied ${value} of ${reporter}’s imports in ${year}, the highest known share of the years ${since}–${year}`,
    worth: ({ partner, reporter, year, value, share }: Finding & { readonly share: string | null }) =>
      `${partner} supplied goods worth ${value} to ${reporter} in ${year}${share === null ? '' : `, ${share} of all imports`}`,
  },
};

export type Messages = typeof messages;
