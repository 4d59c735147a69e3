interface Place {
  readonly partner: string;
  readonly share: string;
  readonly rank: string;
}

interface Finding {
  /** The importing country. */
  readonly reporter: string;
  readonly year: string;
  readonly first: Place;
}

export const messages = {
  title: 'Suppliers in one year',
  year: 'Year',
  group: 'Partners',
  groups: { countries: 'Countries', groups: 'Groups as one' },
  unit: 'Unit',
  units: { share: 'Share', usd: 'US dollars' },
  unitsLong: { share: 'Share of goods imports in percent', usd: 'Goods imports in current US dollars' },
  rank: 'Rank',
  partner: 'Partner',
  value: 'Imports',
  share: 'Share',
  change: (before: string) => `Change of the share on ${before}, percentage points`,
  others: 'All other partners',
  isGroup: 'group; its members are not listed',
  sum: 'Total',
  subtitle: (unit: string, year: string, reporter: string) => `${unit}, ${year}, as counted by ${reporter}`,
  about: (value: string) => `about ${value}`,
  /** The partner of the package leads, or does not, or is not among the partners of the year. */
  findings: {
    only: ({ reporter, year, first }: Finding) =>
      `${first.partner} was the largest supplier of ${reporter} in ${year}, with ${first.share} of all imports`,
    leads: ({ reporter, year, first, second }: Finding & { readonly second: Place }) =>
      `${first.partner} was the largest supplier of ${reporter} in ${year} with ${first.share}, ahead of ${second.partner} with ${second.share}`,
    follows: ({ reporter, year, first, own }: Finding & { readonly own: Place }) =>
      `${first.partner} was the largest supplier of ${reporter} in ${year} with ${first.share}; ${own.partner} ranked no. ${own.rank} with ${own.share}`,
  },
};

export type Messages = typeof messages;
