import type { PluralForms } from '../../../i18n/format.ts';

const forms = (value: PluralForms): PluralForms => value;

/** Labels that all project views share. */
export const projectMessages = {
  asof: 'As of',
  slider: {
    label: 'Move through time',
    play: 'Play through time',
    pause: 'Pause',
    previous: 'Previous event',
    next: 'Next event',
  },
  article: 'Article of 30 May 2022',
  today: 'Today',
  sector: 'Sector',
  status: 'Status',
  region: 'Region',
  type: 'Type',
  company: 'Company',
  announced: 'Announced',
  figure: 'Figures',
  figures: { usd: 'Investment in dollars', kzt: 'Investment in tenge', jobs: 'Jobs', none: 'No figure' },
  confidence: 'Grade',
  project: 'Project',
  search: 'Search',
  searchPlaceholder: 'Name, company, place, note',
  unknownStatus: 'no status documented',
  unknownRegion: 'no region documented',
  unknownYear: 'year not documented',
  /** Labels of numbers of projects. */
  counts: {
    all: 'All documented projects',
    matching: 'Documented projects that match the filters',
    pending: (day: string) => `Documented projects pending on ${day}`,
    uncounted: 'Listed projects that are not counted',
    withFigure: 'Documented projects with a figure',
    inPlace: (place: string) => `Documented projects: ${place}`,
    withTown: 'Documented projects with a documented town',
    ofStatus: (status: string) => `Documented projects: ${status}`,
    unit: 'projects',
  },
  /** Projects side by side. */
  compare: {
    word: 'Compare',
    add: (name: string) => `Compare: add ${name}`,
    remove: (name: string) => `Compare: take ${name} out`,
    full: 'At most four projects can be compared',
  },
  /** What would be left without one of the filters. */
  without: (filter: string) => `Without “${filter}”`,
  /** What Shift does to a press or to what is drawn: told where there is a keyboard. */
  withShift: 'With Shift they are added to those chosen.',
  found: forms({ one: '{n} project', other: '{n} projects' }),
};

export type ProjectMessages = typeof projectMessages;
