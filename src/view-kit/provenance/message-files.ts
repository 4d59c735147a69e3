import type { MessageFiles } from '../use-messages.ts';
import type { Messages } from './messages/en.ts';

/** The texts of the provenance, loaded when the first figure is asked. */
export const messageFiles: MessageFiles<Messages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
