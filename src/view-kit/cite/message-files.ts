import type { MessageFiles } from '../use-messages.ts';
import type { Messages } from './messages/en.ts';

/** The texts of the citations, loaded with the dialog. */
export const messageFiles: MessageFiles<Messages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
