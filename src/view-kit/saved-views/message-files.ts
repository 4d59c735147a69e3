import type { MessageFiles } from '../use-messages.ts';
import type { Messages } from './messages/en.ts';

/** The texts of the saved views, loaded when the list is first opened. */
export const messageFiles: MessageFiles<Messages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
