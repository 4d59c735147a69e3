import { projectMessages } from '../../shared/project-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Liste der belegten Projekte',
  filters: projectMessages,
  columns: {
    name: 'Projekt',
    companies: 'Unternehmen',
    place: 'Ort',
    change: 'Offene Änderung',
    evidence: 'Datum des Belegs',
    investment: 'Investition in US-Dollar',
    tenge: 'Investition in Tenge',
    jobs: 'Arbeitsplätze',
    scope: 'Was die Zahlen umfassen',
    sources: 'Quellen',
    remark: 'Bemerkung',
  },
  shortColumns: {
    name: 'Projekt',
    sector: 'Branche',
    region: 'Region, Ort',
    type: 'Art',
    status: 'Status',
    investment: 'Investi­tion, $',
    tenge: 'Investi­tion, ₸',
    jobs: 'Arbeits­plätze',
    grade: 'Beleg­stufe',
    sources: 'Quellen',
  },
  during: (status, date) => `im Lauf von ${date}: ${status}`,
  notCounted: 'nicht gezählt',
  elsewhere: 'Fundstelle in den Einzelheiten oder in einer anderen Sprache',
  near: (query) =>
    `Genau so geschrieben kommt „${query}“ nicht vor: Gezeigt werden Schreibungen, die um einen Buchstaben abweichen.`,
  columnsMenu: 'Spalten',
  usualColumns: 'Übliche Spalten und Breiten',
  moveUp: (column) => `„${column}“ nach oben`,
  moveDown: (column) => `„${column}“ nach unten`,
  width: (column) => `Breite von „${column}“: ziehen; Doppelklick stellt sie zurück`,
  widthHint: 'Breiten: den Rand einer Überschrift ziehen oder auf ihr Umschalt und eine Pfeiltaste drücken.',
  density: 'Höhe der Zeilen',
  densities: { normal: 'Bequem', compact: 'Dicht' },
  details: (name) => `Einzelheiten zu „${name}“`,
  sortBy: 'Sortieren nach',
  ownOrder: 'Reihenfolge der Daten',
  reversed: (column) => `${column}, umgekehrt`,
  inferredMeans:
    'Keine Quelle nennt den Status für diesen Tag; er folgt aus datierten Quellen davor und danach.',
  finding: ({ count, all, pending, day }) => {
    if (count.n === 1)
      return `${count.text} von ${all.text} belegten Projekten, am ${day} ${pending.n === 1 ? 'offen' : 'nicht als offen belegt'}`;
    const shown =
      count.n === all.n
        ? `${count.text} belegte Projekte`
        : `${count.text} von ${all.text} belegten Projekten`;
    if (pending.n === 0) return `${shown}, keines davon am ${day} als offen belegt`;
    const share = pending.n === count.n ? 'alle' : `${pending.text} davon`;
    return `${shown}, ${share} am ${day} offen`;
  },
  subtitle: (day) =>
    `Status am ${day}. Investition und Arbeitsplätze wie in den Quellen genannt, Dollar und Tenge getrennt und nie umgerechnet; ein leeres Feld heißt: nicht belegt. Jede Zahl führt zu ihrer Quelle.`,
  uncounted: {
    one: '{n} Projekt mit dem Vermerk „nicht gezählt“ steht in der Liste, aber in keiner Zahl und Summe.',
    other: '{n} Projekte mit dem Vermerk „nicht gezählt“ stehen in der Liste, aber in keiner Zahl und Summe.',
  },
};
