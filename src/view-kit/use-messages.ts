import { queryOptions, useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';

/** The message files of a feature that is loaded when it is used. */
export type MessageFiles<M> = Readonly<Record<Language, () => Promise<{ readonly messages: M }>>>;

/** A feature's texts in the reader's language; `undefined` while they are on their way. */
export function useMessages<M>(feature: string, files: MessageFiles<M>): M | undefined {
  const { language } = useI18n().format;
  return useQuery(
    queryOptions({
      queryKey: ['messages', feature, language],
      queryFn: async () => (await files[language]()).messages,
      staleTime: Infinity,
      gcTime: Infinity,
      retry: false,
      networkMode: 'always',
    }),
  ).data;
}
