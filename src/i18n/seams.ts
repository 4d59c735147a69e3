import type { Language } from './language.ts';

/**
 * Where a long word may be broken, by rules that hold without a dictionary. German joins words with an s after these endings, and
 * what follows is another word; fewer than four letters more may be an ending. Russian breaks before -ственн-.
 */
const SEAMS: Partial<Record<Language, RegExp>> = {
  de: /(\p{L}{2}(?:heit|keit|schaft|ung|ion|tät|tum)s)(?=\p{L}{4})/giu,
  ru: /(\p{L}{6})(?=ственн\p{L})/giu,
};

/**
 * A text for a narrow place: its long words may be broken where that is right, with a hyphen. Where a browser has no dictionary
 * of the language, `hyphens: auto` does nothing, and a word that is wider than its place is broken anywhere.
 */
export function withSeams(text: string, language: Language): string {
  const seam = SEAMS[language];
  return seam ? text.replaceAll(seam, '$1\u00AD') : text;
}
