import type { PictureMessages } from './en.ts';

export const messages: PictureMessages = {
  continues: 'Здесь показано только начало; полностью – по адресу внизу.',
};
