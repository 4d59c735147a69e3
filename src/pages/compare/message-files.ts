import type { MessageFiles } from '../../view-kit/use-messages.ts';
import type { Messages } from './messages/en.ts';

/** The texts of the tray, loaded when something is in it. */
export const messageFiles: MessageFiles<Messages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
