import { fold } from './fold.ts';
import { asKeys, nearness } from './one-typo.ts';

/** A word of a query, folded. */
export interface SearchWord {
  readonly text: string;
  /**
   * `written` finds whatever holds it. Where nothing does, words one typo away count (`whole`), and where there are none either,
   * words that begin with something one typo away (`beginning`).
   */
  readonly as: 'written' | 'whole' | 'beginning';
}

/** A stretch of a text; `isHit` where a word of the query stands. */
export interface TextPart {
  /** Place of the first letter in the whole text. */
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they are written. */
export function writtenWords(text: string): readonly string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** The words of a query, folded; each asks for itself and nothing like it. */
export function wordsOf(query: string): readonly SearchWord[] {
  return writtenWords(query)
    .map(fold)
    .filter((text) => text !== '')
    .map((text) => ({ text, as: 'written' }));
}

/** True if every word of the query occurs in the text; an empty query matches everything. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = writtenWords(text).map(fold);
  return wordsOf(query).every((word) => folded.some((candidate) => candidate.includes(word.text)));
}

/** Cuts a text where the words of a query stand in it; of a word that is one typo away the whole is marked. */
export function markWords(text: string, words: readonly SearchWord[]): readonly TextPart[] {
  const parts: { start: number; text: string; isHit: boolean }[] = [];
  const push = (start: number, end: number, isHit: boolean) => {
    const last = parts.at(-1);
    if (start >= end) return;
    if (last?.isHit === isHit) last.text += text.slice(start, end);
    else parts.push({ start, text: text.slice(start, end), isHit });
  };
  let done = 0;
  if (words.length > 0) {
    for (const { 0: written, index } of text.matchAll(WORD)) {
      for (const [start, end] of hitsIn(written, words)) {
        push(done, index + start, false);
        push(Math.max(done, index + start), index + end, true);
        done = Math.max(done, index + end);
      }
    }
  }
  push(done, text.length, false);
  return parts;
}

/** As `markWords`, for a query that is searched as it is written. */
export function markQuery(text: string, query: string): readonly TextPart[] {
  return markWords(text, wordsOf(query));
}

/** Letters kept before the first hit of an excerpt, and after it. */
const AROUND = { before: 30, after: 90 };

/** The piece of a text around the first hit, cut between words. */
export function excerpt(text: string, words: readonly SearchWord[]): string {
  const hit = markWords(text, words).find(({ isHit }) => isHit);
  if (!hit) return text;
  const from = hit.start <= AROUND.before ? 0 : text.indexOf(' ', hit.start - AROUND.before) + 1;
  const to = hit.start + hit.text.length + AROUND.after;
  const end = to >= text.length ? text.length : text.lastIndexOf(' ', to);
  const start = from > hit.start ? hit.start : from;
  return (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
}

/** Stretches of one written word that are hit, from left to right; they may overlap. */
function hitsIn(written: string, words: readonly SearchWord[]): readonly (readonly [number, number])[] {
  const { folded, starts, ends } = foldedWord(written);
  const hits: [number, number][] = [];
  for (const { text, as } of words) {
    let found = folded.indexOf(text);
    if (found === -1 && as !== 'written' && nearness(asKeys(folded), asKeys(text)) === as) {
      hits.push([0, written.length]);
    }
    for (; found !== -1; found = folded.indexOf(text, found + 1)) {
      hits.push([starts[found] ?? 0, ends[found + text.length - 1] ?? written.length]);
    }
  }
  return hits.toSorted(([a], [b]) => a - b);
}

/** A folded word; each of its letters remembers where its own begins and ends, for folding may drop or add some. */
interface FoldedWord {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** So many words are remembered: those of the rows in sight, again and again while somebody types. */
const WORDS = 4000;

const known = new Map<string, FoldedWord>();

function foldedWord(written: string): FoldedWord {
  const found = known.get(written);
  if (found) return found;
  if (known.size >= WORDS) known.clear();
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of written.match(/\P{M}\p{M}*|\p{M}/gu) ?? []) {
    const of = fold(letter);
    for (let step = 0; step < of.length; step += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    folded += of;
    at += letter.length;
  }
  const made = { folded, starts, ends };
  known.set(written, made);
  return made;
}
