import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from './messages/en.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** What only an embed has to say; null until it has come. */
export function useEmbedTexts(): Messages | null {
  const { format } = useI18n();
  const { data } = useQuery({
    queryKey: ['embed-messages', format.language],
    queryFn: async () => (await loaders[format.language]()).messages,
    staleTime: Infinity,
    networkMode: 'always',
  });
  return data ?? null;
}
