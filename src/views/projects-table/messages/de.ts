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
  sums: {
    title: 'Was die Zahlen der ausgewählten Projekte zusammen ergeben',
    notAdded: (from, to) => (from === to ? `nicht addiert; je ${from}` : `nicht addiert; ${from} bis ${to}`),
    coverage: (withFigure, total) => `${withFigure} von ${total} Projekten mit Angabe`,
    why: 'Warum nicht addiert',
    how: 'Was addiert ist',
    scopes: (count) =>
      `Die Zahlen umfassen ${count} verschiedene Dinge: Pläne und Ergebnisse, Teile und Ganzes, „etwa“ und „mindestens“.`,
    years: (from, to, hasUndated) =>
      `Sie wurden in verschiedenen Jahren genannt (${from} bis ${to}${hasUndated ? ', einige ohne Datum' : ''}), im Geld dieser Jahre.`,
    single: 'Es gibt nur eine Zahl: Zu addieren war nichts.',
    same: 'Alle Zahlen wurden im selben Jahr für denselben Umfang genannt.',
    currencies:
      'Dollar und Tenge werden nie zusammengezählt: Die Quellen nennen sie so, umgerechnet wird hier nichts.',
    without: (count) => `Projekte ohne eine solche Zahl: ${count}. Sie gelten als unbekannt, nicht als 0.`,
    uncounted: (count) => `Weggelassen, weil nicht gezählt: ${count}.`,
    stated: (date) => `genannt ${date}`,
    undated: 'ohne Datum',
    more: (count) => `und ${count} weitere, in der Tabelle`,
  },
  columnsMenu: 'Spalten',
  usualColumns: 'Übliche Spalten und Breiten',
  moveUp: (column) => `„${column}“ nach oben`,
  moveDown: (column) => `„${column}“ nach unten`,
  width: (column) => `Breite von „${column}“: ziehen; Doppelklick stellt sie zurück`,
  widthHint: 'Breiten: den Rand einer Überschrift ziehen oder auf ihr Umschalt und eine Pfeiltaste drücken.',
  density: 'Höhe der Zeilen',
  densities: { normal: 'Bequem', compact: 'Dicht' },
  choose: (name) => `„${name}“ auswählen`,
  chosen: { one: '{n} Projekt ausgewählt', other: '{n} Projekte ausgewählt' },
  listAll: 'Alle Projekte zeigen',
  listChosen: 'Nur diese zeigen',
  unchoose: 'Auswahl aufheben',
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
