import { useQuery } from '@tanstack/react-query';
import { formatOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { describeView } from '../describe-view.ts';
import type { ShownView } from '../shown-view.ts';
import { loadTexts } from './load-texts.ts';

/** What a snippet says of the view, in the language of the embed and not in that of the page. */
export interface SnippetWords {
  readonly frameTitle: string;
  readonly linkText: string;
  readonly summary: string;
}

/** Null until the texts of the language have come. */
export function useWordsIn({ view, content }: ShownView, language: Language): SnippetWords | null {
  const { data } = useQuery({
    queryKey: ['embed-words', view.manifest.id, language],
    queryFn: async () => {
      const [{ messages }, texts] = await Promise.all([view.messages[language](), loadTexts(language)]);
      return { messages, texts };
    },
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (!data) return null;
  const input = { ...content.input, messages: data.messages, format: formatOf(language) };
  const { title, finding, summary } = describeView(view, input);
  return { frameTitle: data.texts.frameTitle(title), linkText: finding ?? title, summary };
}
