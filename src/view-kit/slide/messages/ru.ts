import type { SlideMessages } from './en.ts';

export const messages: SlideMessages = {
  open: 'Интерактивная версия',
  part: (part, parts) => `часть ${part} из ${parts}`,
  about: 'Что показано на слайде',
};
