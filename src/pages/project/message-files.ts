import type { MessageFiles } from '../../view-kit/use-messages.ts';
import type { Messages } from './messages/en.ts';

/** The texts of a project's page beyond those that the list shares with it; loaded with it. */
export const messageFiles: MessageFiles<Messages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
