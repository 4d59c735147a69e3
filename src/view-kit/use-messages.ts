import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSettled } from '../data/use-settled.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';

/** The message files of a feature that is loaded when it is used. */
export type MessageFiles<M> = Readonly<Record<Language, () => Promise<{ readonly messages: M }>>>;

function featureQuery<M>(feature: string, files: MessageFiles<M>, language: Language) {
  return queryOptions({
    queryKey: ['messages', feature, language],
    queryFn: async () => (await files[language]()).messages,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

/** A feature's texts in the reader's language; `undefined` while they are on their way. */
export function useMessages<M>(feature: string, files: MessageFiles<M>): M | undefined {
  const { language } = useI18n().format;
  return useQuery(featureQuery(feature, files, language)).data;
}

/** The same for a part that waits for them, such as a page. @throws what went wrong with the file */
export function useSettledMessages<M>(feature: string, files: MessageFiles<M>): M {
  const { language } = useI18n().format;
  const query = featureQuery(feature, files, language);
  useSettled([query]);
  const { data, error } = useQuery(query);
  if (data === undefined) throw error ?? new Error(`no texts of ${feature}`);
  return data;
}
