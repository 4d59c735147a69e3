import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { formatOf } from '../i18n/format.ts';
import { I18nContext, type I18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { afterPaint } from './after-paint.ts';

/** The texts of the frame in one language. */
export function messagesQuery(language: Language) {
  return queryOptions({
    queryKey: ['messages', language],
    queryFn: async () => ({ language, t: await loadMessages(language) }),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  });
}

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Loads the texts of a language and hands them down; until all of them are there the last ones stay. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  const { data } = useQuery({ ...messagesQuery(language), placeholderData: keepPreviousData });
  const loaded = useMemo<I18n | null>(
    () => (data ? { format: formatOf(data.language), t: data.t } : null),
    [data],
  );
  // Views bring texts of their own: the page changes its language once they have arrived, not by way of empty places.
  const i18n = useDeferredValue(loaded);
  // After the texts are seen: the browser goes through the styles of all that is on the page for it.
  useEffect(
    () =>
      i18n
        ? afterPaint(() => {
            document.documentElement.lang = i18n.format.language;
          })
        : undefined,
    [i18n],
  );
  return i18n && <I18nContext value={i18n}>{children}</I18nContext>;
}
