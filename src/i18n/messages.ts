import type { Language } from './language.ts';
import type { Messages } from './messages/en.ts';

const loaders: Record<Language, () => Promise<{ messages: Messages }>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** The texts of the frame in one language; each language is a file of its own, loaded when it is asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).messages;
}
