import type { PluralForms } from '../../../i18n/format.ts';
import { projectMessages } from '../../../views/shared/project-messages/en.ts';

const forms = (value: PluralForms): PluralForms => value;

export const messages = {
  filters: projectMessages,
  /** "3 of 8 projects with these filters". */
  position: (position: string, total: string) => `${position} of ${total} projects`,
  filtered: (filters: string) => `filtered by ${filters}`,
  notInFilter: forms({
    one: 'This project is not the one that the filters leave',
    other: 'This project is not among the {n} that the filters leave',
  }),
  noneInFilter: 'The filters leave no project',
  /** The drawing of the status history. */
  strip: {
    name: (count: string) => `Status over time; ${count}, listed below`,
    entries: forms({ one: '{n} entry', other: '{n} entries' }),
    key: 'A mark is a piece of evidence; a hatched one is known by its month or year only. The thin line goes on from the last evidence.',
    asof: (day: string) => `Day asked for: ${day}`,
  },
  differing: {
    intro: 'The sources give different figures:',
    range: (what: string, from: string, to: string) => `${what}: ${from} to ${to}`,
    outro:
      'Each stands here with its date and scope; whether they contradict each other or mean different things is told there and under “What to know”. None was chosen or averaged.',
  },
  conversion: {
    title: (currency: string) => `Converted into ${currency}, for orientation`,
    intro:
      'Computed here, stated by nobody: at the average exchange rate of the year in which the amount was stated. Never added up.',
    rate: (rate: string, per: string, year: string) => `${rate} per ${per}, average of ${year}`,
    label: (amount: string) => `${amount}, converted`,
    rateLabel: (currency: string, per: string) => `${currency} per ${per}, average of the year`,
    undated: 'not converted: no source says when it was stated',
    'no-rate': 'not converted: the data have no rate of that currency and year',
  },
  currencies: { USD: 'US dollars', KZT: 'tenge', RUB: 'roubles', EUR: 'euros' } as Readonly<
    Record<string, string>
  >,
  place: {
    title: 'Where it is',
    map: (towns: string) => `Map of Kazakhstan: ${towns}`,
    region: (regions: string) =>
      `Documented is only the region (${regions}), no town: there is no point to draw.`,
    /** A place that is named, but has no coordinates in the data: a district, an offshore field. */
    noted: (place: string) =>
      `Documented is ${place}. The data have no coordinates of it: there is no point to draw.`,
    none: 'No source read says where it is.',
    coordinates: 'Coordinates of the town, not of the plant.',
    outlines: 'Outlines: Natural Earth',
  },
  mentions: {
    title: 'Meetings and statements reported together with it',
    intro:
      'A source of this project also reports on these. That does not say that the project was counted or decided there.',
    none: 'No source of this project also reports on a meeting or a statement in these data.',
    count: forms({ one: '{n} project', other: '{n} projects' }),
    statement: (speaker: string, scope: string) => `${speaker}: ${scope}`,
  },
  related: {
    title: 'Related projects',
    companies: (names: string) => `same partner: ${names}`,
    places: (names: string) => `same town: ${names}`,
    regions: (names: string) => `same region: ${names}`,
    sector: (name: string) => `same sector: ${name}`,
    all: (sector: string) => `All projects of the sector ${sector}`,
    none: 'No other project has a partner, a town, or both region and sector in common with it.',
  },
  sources: {
    grade: (grade: string) => `Evidence of this project: ${grade}. Sources have no grade of their own.`,
    backs: (what: string) => `for ${what}`,
    status: 'the status',
    amount: 'an amount',
  },
};

export type Messages = typeof messages;
