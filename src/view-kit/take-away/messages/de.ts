import type { TakeAwayMessages } from './en.ts';

export const messages: TakeAwayMessages = {
  data: 'Daten',
  picture: 'Bild',
  presentation: 'Präsentation',
  shape: 'Format',
  shapes: { wide: '16:9', classic: '4:3', square: 'Quadrat' },
  size: 'Größe',
  look: 'Hintergrund',
  looks: { light: 'Hell', dark: 'Dunkel', transparent: 'Ohne' },
  copy: 'Bild kopieren',
  copied: 'Bild kopiert',
  pptx: 'PowerPoint-Folie',
  pptxHint: 'Nativ und bearbeitbar, mit den Zahlen und ihren Quellen',
  working: 'Die Datei wird erstellt …',
  done: 'Die Datei ist fertig.',
  failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
  copyFailed:
    'Der Browser lässt das Kopieren von Bildern hier nicht zu. Laden Sie stattdessen das PNG herunter.',
};
