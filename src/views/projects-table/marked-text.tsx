import type { Localized } from '../../domain/schemas.ts';
import { markQuery } from '../../domain/text-search.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly query: string;
  /** The same in every language: where the words stand in another one, the whole text is marked. */
  readonly everywhere?: readonly Localized[];
}

/** A text with the words of a search marked in it. */
export function MarkedText({ text, query, everywhere = [] }: MarkedTextProps) {
  if (query.trim() === '') return text;
  const parts = markQuery(text, query);
  if (parts.every(({ isHit }) => !isHit) && everywhere.some((localized) => isFound(localized, query))) {
    return <mark>{text}</mark>;
  }
  return parts.map((part) => (part.isHit ? <mark key={part.start}>{part.text}</mark> : part.text));
}

/** True if a word of the query stands in the text in any language. */
export function isFound(text: Localized | string, query: string): boolean {
  return typeof text === 'string'
    ? hasHit(text, query)
    : Object.values(text).some((written) => hasHit(written, query));
}

function hasHit(text: string, query: string): boolean {
  return markQuery(text, query).some(({ isHit }) => isHit);
}
