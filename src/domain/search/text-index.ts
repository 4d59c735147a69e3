import type { Steps } from '../steps.ts';
import { fold } from './fold.ts';
import { allowsTypo, asKeys, nearness } from './one-typo.ts';
import { wordsOf, writtenWords, type SearchWord } from './words.ts';

/** What a query finds. */
interface TextHits {
  /** The words of the query, and how they had to be taken. */
  readonly words: readonly SearchWord[];
  /** True for each row that holds every word. */
  readonly has: (row: number) => boolean;
}

/**
 * Which rows hold which word. A query is compared with every distinct word once and not with every text, so that it takes
 * about as long for a hundred thousand rows as for a thousand with the same vocabulary.
 */
export interface TextIndex {
  /**
   * Rows with every word of the query. A word that no row holds as it is written finds those one typo away; where there are none,
   * those that begin with something one typo away.
   */
  find(query: string): TextHits;
}

/** Rows between two steps. */
const ROWS_A_STEP = 250;

/** Builds the index in steps. @param textsOf all texts of a row, in any language */
export function* indexTexts(rowCount: number, textsOf: (row: number) => Iterable<string>): Steps<TextIndex> {
  const idOfWritten = new Map<string, number>();
  const idOf = new Map<string, number>();
  const rowsOf: number[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    for (const text of textsOf(row)) {
      for (const written of writtenWords(text)) {
        let id = idOfWritten.get(written);
        if (id === undefined) {
          const folded = fold(written);
          id = idOf.get(folded) ?? idOf.size;
          idOf.set(folded, id);
          idOfWritten.set(written, id);
        }
        const rows = (rowsOf[id] ??= []);
        if (rows.at(-1) !== row) rows.push(row);
      }
    }
  }
  const words = [...idOf.keys()];
  const postings = rowsOf.map((rows) => Uint32Array.from(rows));
  let keys: readonly string[] | null = null;
  // Most queries hold no typo.
  const keysOfWords = () => (keys ??= words.map(asKeys));
  return { find: (query) => find(rowCount, words, keysOfWords, postings, query) };
}

function find(
  rowCount: number,
  vocabulary: readonly string[],
  keysOfWords: () => readonly string[],
  postings: readonly Uint32Array[],
  query: string,
): TextHits {
  const asked = wordsOf(query);
  if (asked.length === 0) return { words: [], has: () => true };
  // After each word of the query, `held` says of a row how many words from the first on it holds.
  const held = new Uint16Array(rowCount);
  const words = asked.map(({ text }, index): SearchWord => {
    const exact = wordsWhere(vocabulary, (word) => word.includes(text));
    const isLoose = exact.length === 0 && allowsTypo(text);
    const { as, hits } = isLoose
      ? nearest(keysOfWords(), asKeys(text))
      : { as: 'written' as const, hits: exact };
    for (const hit of hits) {
      for (const row of postings[hit] ?? []) if (held[row] === index) held[row] = index + 1;
    }
    return { text, as };
  });
  return { words, has: (row) => held[row] === words.length };
}

function wordsWhere(vocabulary: readonly string[], isHit: (word: string) => boolean): readonly number[] {
  const hits: number[] = [];
  vocabulary.forEach((word, id) => {
    if (isHit(word)) hits.push(id);
  });
  return hits;
}

function nearest(
  keysOfWords: readonly string[],
  typed: string,
): { readonly as: SearchWord['as']; readonly hits: readonly number[] } {
  const whole: number[] = [];
  const beginning: number[] = [];
  keysOfWords.forEach((keys, id) => {
    const near = nearness(keys, typed);
    if (near === 'whole') whole.push(id);
    else if (near === 'beginning') beginning.push(id);
  });
  if (whole.length > 0) return { as: 'whole', hits: whole };
  return { as: beginning.length > 0 ? 'beginning' : 'written', hits: beginning };
}
