import type { Language } from '../../i18n/language.ts';
import type { EmbedDialogMessages } from './messages/en.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: EmbedDialogMessages }>>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

export async function loadTexts(language: Language): Promise<EmbedDialogMessages> {
  return (await loaders[language]()).messages;
}
