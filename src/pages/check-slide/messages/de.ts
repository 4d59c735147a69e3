import type { CheckMessages } from './en.ts';

export const messages: CheckMessages = {
  title: 'Alte Folie prüfen',
  intro:
    'Eine PowerPoint-Datei, die hier erstellt wurde, weiß, welche Zahlen sie zeigt. Wählen Sie sie aus oder ziehen Sie sie hierher: Dann steht hier, was seither revidiert wurde. Die Datei bleibt auf Ihrem Gerät.',
  choose: 'PowerPoint-Datei (.pptx)',
  drop: 'Datei zum Prüfen loslassen',
  reading: 'Die Datei wird geprüft …',
  problems: {
    'too-large': (name) => `${name} ist zu groß, um hier geprüft zu werden.`,
    'not-a-presentation': (name) =>
      `${name} lässt sich nicht als PowerPoint-Datei lesen. Vielleicht ist es eine andere Art von Datei, oder sie ist beschädigt.`,
    'not-from-here': (name) =>
      `${name} enthält keine Folie, die hier erstellt wurde – oder ein Programm hat entfernt, woran sie zu erkennen wäre.`,
    data: 'Die heutigen Zahlen konnten nicht geladen werden, also ließ sich nichts vergleichen. Bitte versuchen Sie es noch einmal.',
  },
  madeFrom: (version, date) => `erstellt aus Datenversion ${version}, ${date}`,
  unchanged: 'Alle Zahlen darauf gelten noch.',
  gone: (view) => `Die Ansicht „${view}“ gibt es hier nicht mehr.`,
  revised: { one: '{n} Wert wurde revidiert', other: '{n} Werte wurden revidiert' },
  before: 'auf der Folie',
  now: 'heute',
  value: 'Wert',
  added: (rows) => `Seither hinzugekommen: ${rows}`,
  removed: (rows) => `Nicht mehr in den Daten: ${rows}`,
  more: { one: 'und {n} weiterer', other: 'und {n} weitere' },
  summary: { one: '{n} Folie geprüft', other: '{n} Folien geprüft' },
  update: 'Aktualisierte Datei herunterladen',
  updating: 'Die aktualisierte Datei wird erstellt …',
  updated: 'Die aktualisierte Datei ist fertig.',
  updateFailed: 'Die aktualisierte Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
};
