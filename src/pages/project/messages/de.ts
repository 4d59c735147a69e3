import { projectMessages } from '../../../views/shared/project-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  filters: projectMessages,
  position: (position, total) => `${position} von ${total} Projekten`,
  filtered: (filters) => `gefiltert nach ${filters}`,
  notInFilter: {
    one: 'Dieses Projekt ist nicht das eine, das die Filter übrig lassen',
    other: 'Dieses Projekt gehört nicht zu den {n}, die die Filter übrig lassen',
  },
  noneInFilter: 'Die Filter lassen kein Projekt übrig',
  strip: {
    name: (count) => `Status im Lauf der Zeit; ${count}, unten aufgeführt`,
    entries: { one: '{n} Eintrag', other: '{n} Einträge' },
    key: 'Eine Marke ist ein Beleg; schraffiert heißt, dass nur Monat oder Jahr bekannt ist. Die dünne Linie führt den letzten Beleg fort.',
    asof: (day) => `Gefragter Tag: ${day}`,
  },
  differing: {
    intro: 'Die Quellen nennen verschiedene Zahlen:',
    range: (what, from, to) => `${what}: ${from} bis ${to}`,
    outro:
      'Jede steht hier mit Datum und Umfang; ob sie einander widersprechen oder Verschiedenes meinen, ist dort und unter „Was zu beachten ist“ gesagt. Keine wurde ausgewählt oder gemittelt.',
  },
  conversion: {
    title: (currency) => `Umgerechnet in ${currency}, zur Orientierung`,
    intro:
      'Hier berechnet, von niemandem genannt: zum Durchschnittskurs des Jahres, in dem der Betrag genannt wurde. Wird nie zusammengezählt.',
    rate: (rate, per, year) => `${rate} je ${per}, Durchschnitt ${year}`,
    label: (amount) => `${amount}, umgerechnet`,
    rateLabel: (currency, per) => `${currency} je ${per}, Jahresdurchschnitt`,
    undated: 'nicht umgerechnet: Keine Quelle sagt, wann der Betrag genannt wurde',
    'no-rate': 'nicht umgerechnet: Für diese Währung und dieses Jahr enthalten die Daten keinen Kurs',
  },
  currencies: { USD: 'US-Dollar', KZT: 'Tenge', RUB: 'Rubel', EUR: 'Euro' },
  place: {
    title: 'Wo es liegt',
    map: (towns) => `Karte Kasachstans: ${towns}`,
    region: (regions) =>
      `Belegt ist nur die Region (${regions}), kein Ort: Ein Punkt lässt sich nicht einzeichnen.`,
    noted: (place) =>
      `Belegt ist ${place}. Koordinaten dafür enthalten die Daten nicht: Ein Punkt lässt sich nicht einzeichnen.`,
    none: 'Keine der gelesenen Quellen sagt, wo es liegt.',
    coordinates: 'Koordinaten des Ortes, nicht des Werks.',
    outlines: 'Umrisse: Natural Earth',
  },
  mentions: {
    title: 'Treffen und Aussagen, über die zugleich berichtet wurde',
    intro:
      'Eine Quelle dieses Projekts berichtet auch hierüber. Das heißt nicht, dass das Projekt dort mitgezählt oder beschlossen wurde.',
    none: 'Keine Quelle dieses Projekts berichtet zugleich über ein Treffen oder eine Aussage in diesen Daten.',
    count: { one: '{n} Projekt', other: '{n} Projekte' },
    statement: (speaker, scope) => `${speaker}: ${scope}`,
  },
  related: {
    title: 'Verwandte Projekte',
    companies: (names) => `gleicher Partner: ${names}`,
    places: (names) => `gleicher Ort: ${names}`,
    regions: (names) => `gleiche Region: ${names}`,
    sector: (name) => `gleiche Branche: ${name}`,
    all: (sector) => `Alle Projekte der Branche ${sector}`,
    none: 'Kein anderes Projekt hat mit ihm einen Partner, einen Ort oder Region und Branche zugleich gemeinsam.',
  },
  sources: {
    grade: (grade) => `Beleggüte dieses Projekts: ${grade}. Quellen selbst haben keine Note.`,
    backs: (what) => `für ${what}`,
    status: 'den Status',
    amount: 'einen Betrag',
  },
};
