import type { PictureMessages } from './en.ts';

export const messages: PictureMessages = {
  continues: 'Суретте тек басы көрсетілген; толық нұсқасы төмендегі мекенжайда.',
};
