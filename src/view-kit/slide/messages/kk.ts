import type { SlideMessages } from './en.ts';

export const messages: SlideMessages = {
  open: 'Интерактивті нұсқа',
  part: (part, parts) => `${parts} бөліктің ${part}-бөлігі`,
  about: 'Слайдта не көрсетілген',
};
