import type { PictureMessages } from './en.ts';

export const messages: PictureMessages = {
  continues: 'Das Bild zeigt nur den Anfang; die ganze Ansicht steht unter der Adresse unten.',
};
