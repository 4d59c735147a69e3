import type { ProjectMessages } from './en.ts';

export const projectMessages: ProjectMessages = {
  asof: 'Stand am',
  article: 'Artikel vom 30. Mai 2022',
  today: 'Heute',
  sector: 'Branche',
  status: 'Status',
  region: 'Region',
  type: 'Art',
  confidence: 'Belegstufe',
  search: 'Suche',
  searchPlaceholder: 'Name, Unternehmen, Ort',
  unknownStatus: 'kein Status belegt',
  unknownRegion: 'keine Region belegt',
  without: (filter) => `Ohne „${filter}“`,
  found: { one: '{n} Projekt', other: '{n} Projekte' },
};
