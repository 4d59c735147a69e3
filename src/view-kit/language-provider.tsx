import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { formatOf } from '../i18n/format.ts';
import { I18nContext, type I18n } from '../i18n/i18n-context.ts';
import { isLanguage, preferredLanguage, type Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { useQueryString } from './use-query-string.ts';

/** Loads the texts of the language in the URL (else the browser's) and hands them down; until then the last ones stay. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['messages', language],
    queryFn: async () => ({ language, t: await loadMessages(language) }),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    placeholderData: keepPreviousData,
  });
  const i18n = useMemo<I18n | null>(
    () => (data ? { format: formatOf(data.language), t: data.t } : null),
    [data],
  );
  useEffect(() => {
    if (i18n) document.documentElement.lang = i18n.format.language;
  }, [i18n]);
  return i18n && <I18nContext value={i18n}>{children}</I18nContext>;
}

function useLanguage(): Language {
  const asked = useQueryString().query.get('lang') ?? '';
  return isLanguage(asked) ? asked : preferredLanguage(navigator.languages);
}
