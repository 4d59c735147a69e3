/** Shorter words are too like each other. */
const MIN_LETTERS = 4;

/** Cyrillic letters that take several Latin ones. */
const SEVERAL: Readonly<Record<string, string>> = {
  shch: 'щ',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  iu: 'ю',
  ia: 'я',
};

/** A folded word with one sign for each letter of a keyboard, so that щ instead of ш is one slip and not two. */
export function asKeys(folded: string): string {
  return folded.replaceAll(/shch|[zkcs]h|ts|i[ua]/g, (letters) => SEVERAL[letters] ?? letters);
}

/**
 * How near a word is to what was typed, both by their keys: one slip apart as a whole, or in its beginning. A slip is a letter too
 * many, too few, wrong, or two swapped.
 */
export function nearness(word: string, typed: string): 'whole' | 'beginning' | null {
  if (word.length < typed.length - 1) return null;
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at += 1;
  const after = typed.slice(at + 1);
  const longer = word.length - typed.length;
  const isWrong = word.startsWith(after, at + 1);
  const isTooMany = word.startsWith(after, at);
  const isTooFew = word.startsWith(typed.slice(at), at + 1);
  const isSwapped =
    word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.startsWith(typed.slice(at + 2), at + 2);
  if (
    (longer === 0 && (isWrong || isSwapped)) ||
    (longer === -1 && isTooMany) ||
    (longer === 1 && isTooFew)
  ) {
    return 'whole';
  }
  return isWrong || isTooMany || isTooFew || isSwapped ? 'beginning' : null;
}

/** False for words that have to be right: short ones, and those with a figure in them (2021 is not 2022). */
export function allowsTypo(typed: string): boolean {
  return typed.length >= MIN_LETTERS && !/\d/.test(typed);
}
