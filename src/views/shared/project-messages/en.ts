import type { PluralForms } from '../../../i18n/format.ts';

const forms = (value: PluralForms): PluralForms => value;

/** Labels that all project views share. */
export const projectMessages = {
  asof: 'As of',
  article: 'Article of 30 May 2022',
  today: 'Today',
  sector: 'Sector',
  status: 'Status',
  region: 'Region',
  type: 'Type',
  confidence: 'Grade',
  search: 'Search',
  searchPlaceholder: 'Name, company, place',
  unknownStatus: 'no status documented',
  unknownRegion: 'no region documented',
  /** What would be left without one of the filters. */
  without: (filter: string) => `Without “${filter}”`,
  found: forms({ one: '{n} project', other: '{n} projects' }),
};

export type ProjectMessages = typeof projectMessages;
