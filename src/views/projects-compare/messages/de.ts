import { projectMessages } from '../../shared/project-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Projekte nebeneinander',
  filters: projectMessages,
  choose: 'Projekte für den Vergleich',
  attribute: 'Merkmal',
  relation: 'Vergleich',
  rows: { all: 'Alle', differences: 'Nur Unterschiede' },
  relations: {
    same: 'gleich',
    different: 'verschieden',
    partly: 'nur für einige belegt',
    none: 'für keines belegt',
  },
  subtitle: (day) =>
    `Was zu jedem belegt ist, Status am ${day}. Beträge wie genannt, nie umgerechnet; ob zwei dasselbe meinen, sagen Umfang und Datum.`,
  tooMany: 'Mehr als vier sind ausgewählt: Gezeigt werden die ersten vier.',
  empty:
    'Noch ist kein Projekt ausgewählt. Drücken Sie in der Tabelle, auf der Karte oder auf den Projektseiten bei zwei bis vier Projekten auf +, oder wählen Sie sie oben aus.',
  oneMore: 'Wählen Sie mindestens ein weiteres Projekt zum Vergleich.',
  noDifference: 'Nichts Belegtes unterscheidet diese Projekte.',
  during: (status, date) => `im Lauf von ${date}: ${status}`,
  yes: 'ja',
  no: 'nein',
  jobs: 'Arbeitsplätze',
  attributes: {
    change: 'Offene Änderung',
    evidence: 'Datum des Belegs',
    subsector: 'Branche im Einzelnen',
    place: 'Ort',
    partners: (side) => `Partner: ${side}`,
    investment: 'Investition in US-Dollar, Hauptangabe',
    tenge: 'Investition in Tenge, Hauptangabe',
    jobs: 'Arbeitsplätze, Hauptangabe',
    amounts: 'Alle Beträge wie genannt',
    capacity: 'Kapazität',
    named: 'Amtlich genannt',
    sources: 'Quellen',
    counted: 'Zählt zu den gemeinsamen Projekten',
  },
};
