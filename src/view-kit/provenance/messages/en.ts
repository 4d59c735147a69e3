import type { PluralForms } from '../../../i18n/format.ts';
import type { ColumnType, DerivationMethod } from '../../../domain/table.ts';

export const messages = {
  back: 'Back',
  unit: 'Unit',
  units: {
    count: 'number',
    usd: 'US dollars, current',
    kzt: 'tenge, current',
    share: 'share in percent',
    change: 'change in percent',
    points: 'percentage points',
    index: 'index',
    rate: 'units of the first currency for one of the second',
  } as Readonly<Partial<Record<ColumnType, string>>>,
  period: 'Period or day',
  reporter: 'Counted or stated by',
  grade: 'Grade of the evidence',
  computed: 'How it is computed',
  methods: {
    sum: 'Sum of',
    difference: 'The first value less the others',
    share: 'The first value as a part of the second',
    quotient: 'The first value divided by the second',
    mean: 'Mean of',
    growth: 'Change from the second value to the first',
    index: 'The first value relative to the second (= 100)',
    count: 'Number of these rows',
    rank: 'Place of the first value among all, the greatest first; these are not smaller',
    gap: 'How far the first value lies from the second',
    correlation:
      'Pearson correlation of the changes of the logarithm from month to month, the one rate against the other',
  } as Readonly<Record<DerivationMethod, string>>,
  formulas: {
    equals: (terms: string, result: string) => `${terms} = ${result}`,
    share: (part: string, whole: string, result: string) => `${part} of ${whole} = ${result}`,
  },
  sentence: {
    number: (what: string, value: string, facts: string) => `The figure for ${what} is ${value} (${facts}).`,
    date: (what: string, date: string, facts: string) => `The date of ${what} is ${date} (${facts}).`,
    text: (what: string, text: string, facts: string) => `The entry for ${what} reads “${text}” (${facts}).`,
    source: (sources: string) => `source: ${sources}`,
    computed: (sources: string) => `computed from: ${sources}`,
    none: 'no row of the data fulfils this',
    version: (version: string) => `data version ${version}`,
    more: (count: string) => `and ${count} more`,
    quote: (text: string) => `“${text}”`,
    quoteInside: (text: string) => `“${text}”`,
  },
  noRow: 'No row of the data fulfils this.',
  showAll: { other: 'Show all {n}' } as PluralForms,
  page: 'All that is known of it',
  source: 'source',
  sources: 'Read in',
  caveats: 'What to know',
  publishers: (first: string, more: string) => `${first} and ${more} more`,
  press: 'Press for the source',
  pressComputed: 'Press for the computation and its sources',
};

export type Messages = typeof messages;
