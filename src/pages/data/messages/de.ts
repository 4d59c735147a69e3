import type { Messages } from './en.ts';

export const messages: Messages = {
  whole: 'Das ganze Paket',
  wholeText:
    'Alle Dateien in einer: die Daten mit ihrer Beschreibung, den Änderungen und früheren Versionen, Datenwörterbuch und Methode in vier Sprachen, Lizenz und Zitierangaben.',
  zip: 'Paket herunterladen (ZIP)',
  cite: 'Paket zitieren',
  examples: 'Durchgerechnete Beispiele',
  examplesIntro:
    'Jeder Rechenweg mit Zahlen dieser Seiten, berechnet aus den Daten in ihrem jetzigen Stand. Jede Zahl führt zu ihrer Quelle.',
  show: 'In der Ansicht zeigen',
  columns: { unit: 'Einheit', key: 'Schlüssel', values: 'Erlaubte Werte' },
  partOfKey: 'benennt die Zeile',
  refersTo: (resource) => `verweist auf: ${resource}`,
  types: {
    string: 'Text',
    integer: 'ganze Zahl',
    number: 'Zahl',
    boolean: 'ja oder nein',
    array: 'Liste',
    object: 'Text in vier Sprachen',
  },
  units: {
    usd: 'laufende US-Dollar',
    rate: 'Einheiten der Währung je Einheit der Bezugswährung',
    amount: 'volle Einheiten der Währung oder Personen',
    projects: 'Projekte oder Betriebe',
    share: 'Anteil, 1 = 100 %',
    change: 'Veränderung, 0,1 = 10 % mehr',
    persons: 'Personen',
    degrees: 'Grad (WGS 84)',
  },
  changes: 'Versionen und Änderungen',
  current: (version, date) => `Diese Seiten zeigen Version ${version} (${date}).`,
  since: (version, date) => `Geändert seit Version ${version} (${date})`,
  added: { one: '{n} Zeile hinzugekommen', other: '{n} Zeilen hinzugekommen' },
  removed: { one: '{n} Zeile entfallen', other: '{n} Zeilen entfallen' },
  changed: { one: '{n} Zeile revidiert', other: '{n} Zeilen revidiert' },
  fields: (row, names) => `${row}: ${names}`,
  more: { one: 'und {n} weitere', other: 'und {n} weitere' },
  changelog: 'Warum es sich geändert hat: Änderungsverzeichnis (englisch)',
  patch: 'als Datei',
};
