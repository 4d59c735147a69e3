import { markQuery } from '../../domain/text-search.ts';

/** A text with the words of a search marked in it. */
export function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  if (query.trim() === '') return text;
  let at = 0;
  return markQuery(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isHit ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
