import { qualifierMessages } from '../../shared/qualifier-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Was Amtsträger über gemeinsame Projekte sagten',
  subtitle: {
    count:
      'Genannte Zahl gemeinsamer Projekte nach Datum und gemeintem Stand. Der Umfang wechselt, die Zahlen bilden daher keine Reihe',
    value:
      'Genannter Wert gemeinsamer Projekte in US-Dollar nach Datum und gemeintem Stand. Der Umfang wechselt, die Zahlen bilden daher keine Reihe',
  },
  unit: 'Angabe',
  units: { count: 'Anzahl', value: 'Wert' },
  stage: 'Stand',
  allStages: 'alle',
  columns: {
    scope: 'Was gezählt wurde',
    statedOn: 'Gesagt am',
    speaker: 'Gesagt von',
    stage: 'Stand',
    count: 'Projekte',
    countWording: 'Wortlaut der Anzahl',
    valueUsd: 'Wert',
    valueWording: 'Wortlaut des Werts',
    jobs: 'Arbeitsplätze',
    note: 'Anmerkung',
    pending: 'Am selben Tag offen, belegt',
    operating: 'Am selben Tag in Betrieb, belegt',
  },
  findings: {
    count: ({ min, max, period }) =>
      `Amtsträger nannten zwischen ${min} und ${max} gemeinsame Projekte (${period}) und zählten Verschiedenes`,
    value: ({ min, max, period }) =>
      `Amtsträger nannten Werte zwischen ${min} und ${max} (${period}) und zählten Verschiedenes`,
    stageCount: (stage, { min, max, period }) =>
      `„${stage}“: Amtsträger nannten zwischen ${min} und ${max} Projekte (${period}), nicht immer im selben Umfang`,
    stageValue: (stage, { min, max, period }) =>
      `„${stage}“: Amtsträger nannten Werte zwischen ${min} und ${max} (${period}), nicht immer im selben Umfang`,
    singleCount: (stage, projects, date) => `„${stage}“: ${projects}, Angabe vom ${date}`,
    singleValue: (stage, value, date) => `„${stage}“: ${value}, Angabe vom ${date}`,
  },
  projects: { one: '{n} Projekt', other: '{n} Projekte' },
  when: 'Wann und wer',
  documented: 'In diesen Daten an dem Tag belegt',
  documentedNote: 'nicht dieselben Projekte',
  pending: { other: '{n} offen' },
  operating: { other: '{n} in Betrieb' },
  noCount: 'keine Anzahl',
  noValue: 'kein Wert',
  source: 'Quelle',
  undated: 'undatiert',
  inferred: 'Kursive Daten sind erschlossen.',
  documentedAs: (status) => `Am selben Tag belegt: ${status}`,
  pendingRow: 'offen',
  operatingRow: 'in Betrieb',
  earlier: { one: '{n} frühere Aussage', other: '{n} frühere Aussagen' },
  inWords: 'im Wortlaut',
  article: 'der Artikel',
};
