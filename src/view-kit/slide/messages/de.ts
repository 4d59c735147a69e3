import type { SlideMessages } from './en.ts';

export const messages: SlideMessages = {
  open: 'Interaktive Ansicht',
  part: (part, parts) => `Teil ${part} von ${parts}`,
  about: 'Was die Folie zeigt',
};
