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
  counts: {
    all: 'Alle belegten Projekte',
    matching: 'Belegte Projekte, die zu den Filtern passen',
    pending: (day) => `Belegte Projekte, am ${day} offen`,
    uncounted: 'Aufgeführte, aber nicht gezählte Projekte',
    withFigure: 'Belegte Projekte mit Angabe',
    inPlace: (place) => `Belegte Projekte: ${place}`,
    withTown: 'Belegte Projekte mit belegter Stadt',
    ofStatus: (status) => `Belegte Projekte: ${status}`,
    unit: 'Projekte',
  },
  without: (filter) => `Ohne „${filter}“`,
  found: { one: '{n} Projekt', other: '{n} Projekte' },
};
