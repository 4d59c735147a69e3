import type { Language } from '../../i18n/language.ts';
import type { SlideMessages } from './messages/en.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: SlideMessages }>>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** The texts of slides in one language. */
export async function loadSlideMessages(language: Language): Promise<SlideMessages> {
  return (await loaders[language]()).messages;
}
