import type { Language } from '../../i18n/language.ts';
import type { TakeAwayMessages } from './messages/en.ts';
import { TakeAwayPanel } from './panel.tsx';

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: TakeAwayMessages }>>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** The inside of the menu with its texts in one language. */
export async function loadTakeAway(language: Language) {
  return { TakeAwayPanel, texts: (await loaders[language]()).messages };
}
