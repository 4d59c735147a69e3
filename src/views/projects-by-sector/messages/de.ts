import { projectMessages } from '../../shared/project-messages/de.ts';
import type { Messages } from './en.ts';

const projects = (count: number) => (count === 1 ? 'belegtes Projekt' : 'belegte Projekte');

export const messages: Messages = {
  title: 'Belegte Projekte nach Branchen',
  filters: projectMessages,
  measure: 'Maß',
  measures: { count: 'Anzahl', investment: 'Investitionen', jobs: 'Arbeitsplätze' },
  pending: 'Offen',
  totals: { count: 'Alle Projekte', investment: 'Alle, US-Dollar', jobs: 'Alle, Arbeitsplätze' },
  coverage: 'Mit Angabe',
  tenge: 'Nur in Tenge genannt',
  coverageTenge: 'Nur in Tenge genannt: Projekte',
  nOf: (count, total) => `${count} von ${total}`,
  subtitles: {
    count: (day, pending) =>
      `Zahl der belegten Projekte nach Branche und nach Status am ${day}. Offen heißt: ${pending}.`,
    investment: (day, pending) =>
      `Hauptangabe zur Investition jedes Projekts, wie genannt, in US-Dollar, nach Status am ${day}; Jahre und Umfang sind verschieden. Was nur in Tenge genannt ist, steht für sich und wird nicht umgerechnet. Offen heißt: ${pending}.`,
    jobs: (day, pending) =>
      `Hauptangabe zu den Arbeitsplätzen jedes Projekts, wie genannt, nach Status am ${day}; Jahre und Umfang sind verschieden. Offen heißt: ${pending}.`,
  },
  excluded: {
    one: '{n} Projekt der Liste zählt nicht als gemeinsames Projekt auf kasachischem Boden und bleibt hier außer Betracht.',
    other:
      '{n} Projekte der Liste zählen nicht als gemeinsame Projekte auf kasachischem Boden und bleiben hier außer Betracht.',
  },
  amounts: { investment: (value) => value, jobs: (value) => `${value} Arbeitsplätze` },
  inSentence: (name) => name,
  lead: (names, count, value) =>
    count === 1 ? `: ${names} führt mit ${value}` : `: ${names} führen mit je ${value}`,
  findings: {
    announced: ({ announced, pending, lead }) =>
      `${announced.text} angekündigt, ${pending.n === 0 ? 'keines' : pending.text} belegt${lead}`,
    documented: ({ pending, day, lead }) =>
      pending.n === 0
        ? `Für den ${day} ist kein Projekt als offen belegt`
        : `${pending.text} ${projects(pending.n)} am ${day} offen${lead}`,
    filtered: ({ count, pending, day, lead }) => {
      if (count.n === 1)
        return `${count.text} belegtes Projekt passt, am ${day} ${pending.n === 1 ? 'offen' : 'nicht als offen belegt'}`;
      if (pending.n === 0)
        return `${count.text} belegte Projekte passen, keines davon am ${day} als offen belegt${lead}`;
      const share = pending.n === count.n ? 'alle' : `${pending.text} davon`;
      return `${count.text} belegte Projekte passen, ${share} am ${day} offen${lead}`;
    },
    sum: ({ value, withFigure, total, pendingOn, lead }) => {
      const which = pendingOn === null ? 'belegten Projekten' : `am ${pendingOn} offenen Projekten`;
      return value === null
        ? `Ohne Angabe: alle ${total.text} von ${total.text} ${which}`
        : `${value}, genannt für ${withFigure.text} von ${total.text} ${which}${lead}`;
    },
  },
  barsTitle: {
    count: (day) => `Projekte nach Branche und nach Status am ${day}`,
    investment: (day) => `Investitionen wie genannt, nach Branche und nach Status am ${day}`,
    jobs: (day) => `Arbeitsplätze wie genannt, nach Branche und nach Status am ${day}`,
  },
  hint: {
    page: 'Ein Druck auf eine Branche oder einen Teil ihres Balkens filtert die ganze Seite.',
    alone: 'Ein Druck auf eine Branche oder einen Teil ihres Balkens filtert danach.',
  },
  undrawn: {
    one: 'Nicht gezeichnet: {n} Projekt, dessen Status an diesem Tag nicht belegt ist. Es steht in der Tabelle.',
    other:
      'Nicht gezeichnet: {n} Projekte, deren Status an diesem Tag nicht belegt ist. Sie stehen in der Tabelle.',
  },
  pendingOf: (pending, total) => `${pending} offen von ${total}`,
  withFigure: (coverage) => `${coverage} mit Angabe`,
  tengeOnly: (amount) => `dazu ${amount}, nur in Tenge genannt`,
  noFigure: 'keine Angabe',
  strip: {
    title: (day) => `Angekündigt und belegt, ${day}`,
    announced: 'angekündigt',
    documented: 'als an diesem Tag offen belegt',
    atLeast: (count) => `mindestens ${count}`,
    notItemised: 'nirgends öffentlich aufgeführt',
    notItemisedShort: 'nirgends öffentlich aufgeführt',
    notItemisedOne: 'angekündigt, aber in keiner öffentlichen Quelle aufgeführt',
    picture: (facts) => `Ein Kästchen je Projekt: ${facts}`,
    said: ({ scope, count, value, speaker, date }) =>
      `${scope}: ${count}${value === null ? '' : `, ${value}`} (${speaker}, ${date})`,
    qualified: {
      exact: (value) => value,
      about: (value) => `rund ${value}`,
      almost: (value) => `fast ${value}`,
      'more-than': (value) => `mehr als ${value}`,
    },
    caution: (announced) =>
      `Eine Liste wurde nicht veröffentlicht: Ein belegtes Projekt ist nicht unbedingt eines der ${announced}.`,
    moreDocumented:
      'Eine Liste wurde nicht veröffentlicht, und belegt sind mehr Projekte als angekündigt: Beide Zählungen umfassen nicht dieselben Projekte.',
    noStatement: (day) =>
      `Bis zum ${day} ist keine amtliche Zahl der Projekte „in Umsetzung oder Ausarbeitung“ bekannt; gezeigt wird nur, was belegt ist.`,
  },
};
