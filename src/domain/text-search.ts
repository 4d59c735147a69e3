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

/** True if every word of the query occurs in the text; an empty query matches everything. */
export function matchesQuery(text: string, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
