/** Kazakh letters beside the Russian ones that a reader without a Kazakh keyboard types for them. */
const SAME: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ә: 'а',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  ң: 'н',
  һ: 'х',
  і: 'и',
  ё: 'е',
  й: 'и',
};

/** A text as it is compared: lower case, without accents, Kazakh letters as their Russian neighbours. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[қғәөұүңһіёй]/g, (letter) => SAME[letter] ?? letter);
}

/** A stretch of a text; `isHit` where a word of the query stands. */
export interface TextPart {
  /** Place of the first letter in the whole text. */
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** Cuts a text where the words of a query occur in it, found as `matchesQuery` finds them. */
export function markQuery(text: string, query: string): readonly TextPart[] {
  // Folding may drop or add letters: each folded letter remembers the letter of the text that it comes from.
  const letters = [...text];
  const origins: number[] = [];
  let folded = '';
  letters.forEach((letter, index) => {
    const of = fold(letter);
    folded += of;
    for (let step = 0; step < of.length; step += 1) origins.push(index);
  });
  const isHit = letters.map(() => false);
  for (const word of wordsOf(query)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      for (let step = at; step < at + word.length; step += 1) isHit[origins[step] ?? 0] = true;
    }
  }
  const parts: { start: number; text: string; isHit: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = parts.at(-1);
    if (last && last.isHit === isHit[index]) last.text += letter;
    else parts.push({ start: index, text: letter, isHit: isHit[index] ?? false });
  });
  return parts;
}

/** True if every word of the query occurs in the text; an empty query matches everything. */
export function matchesQuery(text: string, query: string): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
