import type { ShortcutMessages } from './en.ts';

export const messages: ShortcutMessages = {
  pages: 'Die Seiten, in der Reihenfolge der Navigation',
  search: 'Auf dieser Seite suchen',
  tab: 'Grafik, Tabelle, Quellen: nächster Reiter der Ansicht im Blick',
  deck: 'Die Ansicht im Blick in die Präsentation aufnehmen',
  present: 'Die Präsentation',
  help: 'Diese Übersicht',
  arrows: '← → ↑ ↓',
  arrowsMeaning: 'Von Zahl zu Zahl in Grafiken und Tabellen; die Eingabetaste öffnet die Herkunft einer Zahl',
  areOn: 'Einzelne Tasten benutzen (nicht beim Tippen)',
};
