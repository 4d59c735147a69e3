import type { MessageFiles } from '../../view-kit/use-messages.ts';
import type { CheckMessages } from './messages/en.ts';

export const messageFiles: MessageFiles<CheckMessages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};
