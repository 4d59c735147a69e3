import type { Messages } from './en.ts';

export const messages: Messages = {
  narrow: (width) =>
    `Diese Ansicht ist erst ab einer Breite von etwa ${width} Pixeln lesbar. Auf ihrer eigenen Seite steht sie vollständig.`,
  unknown:
    'Unter dieser Adresse gibt es keine Ansicht. Vielleicht wurde sie umbenannt oder die Adresse ist nicht vollständig.',
};
