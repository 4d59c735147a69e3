import type { Language } from '../../i18n/language.ts';
import type { PictureMessages } from './messages/en.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: PictureMessages }>>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** The texts of pictures in one language. */
export async function loadPictureMessages(language: Language): Promise<PictureMessages> {
  return (await loaders[language]()).messages;
}
