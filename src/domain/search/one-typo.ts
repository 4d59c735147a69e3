/** Shorter words are too like each other. */
const MIN_LETTERS = 4;

/** True if `typed` is the beginning of `word` but for one slip: a letter too many, too few, wrong, or two swapped. */
export function isOneTypoAway(word: string, typed: string): boolean {
  if (word.length < typed.length - 1) return false;
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at += 1;
  if (at >= typed.length - 1) return true;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}

/** False for words that have to be right: short ones, and those with a figure in them (2021 is not 2022). */
export function allowsTypo(typed: string): boolean {
  return typed.length >= MIN_LETTERS && !/\d/.test(typed);
}
