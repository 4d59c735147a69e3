import { createContext, use } from 'react';
import type { Format } from './format.ts';
import type { Messages } from './messages/en.ts';

/** The reader's language: its formats and the texts of the frame (views bring their own). */
export interface I18n {
  readonly format: Format;
  readonly t: Messages;
}

export const I18nContext = createContext<I18n | null>(null);

/** @throws outside of an `I18nContext` */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nContext above it');
  return i18n;
}
