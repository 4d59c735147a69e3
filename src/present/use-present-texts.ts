import { useMessages, type MessageFiles } from '../view-kit/use-messages.ts';
import type { PresentMessages } from './messages/en.ts';

const files: MessageFiles<PresentMessages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** The texts of deck and presenter; `undefined` while they are on their way. */
export function usePresentTexts(): PresentMessages | undefined {
  return useMessages('present', files);
}
