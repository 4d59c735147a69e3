import type { Messages } from './en.ts';

export const messages: Messages = {
  none: 'Noch nichts gespeichert. Eine gespeicherte Ansicht behält Filter, Reihenfolge und Spalten dieser Seite in diesem Browser.',
  name: 'Name der jetzigen Ansicht',
  save: 'Speichern',
  saved: (name) => `Als „${name}“ gespeichert`,
  copy: (name) => `Link zu „${name}“ kopieren`,
  copied: (name) => `Link zu „${name}“ kopiert`,
  copyFailed: (name) => `Der Browser hat das Kopieren nicht erlaubt. Der Link zu „${name}“ lautet:`,
  remove: (name) => `„${name}“ löschen`,
  removed: (name) => `„${name}“ gelöscht`,
  blocked:
    'Dieser Browser behält nichts: Was Sie speichern, steht hier, bis die Seite geschlossen wird. Kopieren Sie die Links der Ansichten, die Sie behalten wollen.',
};
