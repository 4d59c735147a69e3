import type { Localized } from '../../domain/schemas.ts';
import { withSeams } from '../../i18n/seams.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { markWords, type SearchWord } from '../../domain/search/words.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly words: readonly SearchWord[];
  /** The same in every language: where the words stand in another one, the whole text is marked. */
  readonly everywhere?: readonly Localized[];
}

/** A text with the words of a search marked in it. Its columns are narrow. */
export function MarkedText({ text, words, everywhere = [] }: MarkedTextProps) {
  const { language } = useI18n().format;
  if (words.length === 0) return withSeams(text, language);
  const parts = markWords(text, words);
  if (parts.every(({ isHit }) => !isHit) && everywhere.some((localized) => isFound(localized, words))) {
    return <mark>{withSeams(text, language)}</mark>;
  }
  return parts.map((part) => {
    const written = withSeams(part.text, language);
    return part.isHit ? <mark key={part.start}>{written}</mark> : written;
  });
}

/** True if a word of the search stands in the text in any language. */
export function isFound(text: Localized | string, words: readonly SearchWord[]): boolean {
  return typeof text === 'string'
    ? hasHit(text, words)
    : Object.values(text).some((written) => hasHit(written, words));
}

function hasHit(text: string, words: readonly SearchWord[]): boolean {
  return markWords(text, words).some(({ isHit }) => isHit);
}
