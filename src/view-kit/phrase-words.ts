import type { Phrase } from '../domain/phrase.ts';

type Part = Phrase[number];

/** A sentence as it is set: plain text, and words that hold a figure and may not be parted from it: "(29.9%),". */
export type PhraseWord = string | { readonly parts: readonly Part[] };

/**
 * Finds the words around the figures of a sentence. A browser may break a line before and after a figure, since it is a
 * control: bracket and comma would stand alone. No line begins with a dash either.
 */
export function phraseWords(phrase: Phrase): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let open: Part[] = [];
  let text = '';
  const close = () => {
    if (open.some((part) => typeof part !== 'string')) {
      if (text !== '') words.push(text);
      text = '';
      words.push({ parts: open });
    } else {
      text += open.join('');
    }
    open = [];
  };
  for (const part of phrase) {
    if (typeof part !== 'string') {
      open.push(part);
      continue;
    }
    const pieces = part.replaceAll(' – ', '\u00A0– ').split(/( )/);
    for (const piece of pieces) {
      if (piece === ' ') {
        close();
        text += ' ';
      } else if (piece !== '') {
        open.push(piece);
      }
    }
  }
  close();
  if (text !== '') words.push(text);
  return words;
}
