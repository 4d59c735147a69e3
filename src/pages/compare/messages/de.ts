import type { Messages } from './en.ts';

export const messages: Messages = {
  name: 'Für den Vergleich ausgewählte Projekte',
  chosen: (count, most) => `${count} von ${most} ausgewählt`,
  remove: (name) => `${name} aus dem Vergleich nehmen`,
  show: 'Vergleichen',
  oneMore: 'Noch eines auswählen',
  clear: 'Leeren',
};
