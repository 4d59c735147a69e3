import type { Figure } from './table.ts';

/** A text whose figures know where they come from: plain pieces, and figures as they are written in it. */
export type Phrase = readonly (string | WrittenFigure)[];

interface WrittenFigure {
  /** As the sentence has it: "$24.2 bn". */
  readonly text: string;
  /** Several where one writing stands for several values: "4 each". */
  readonly figures: readonly Figure[];
}

/** Marks a written figure, so that it can be found again in the sentence that it is put into. */
export type Mark = (text: string, ...figures: readonly Figure[]) => string;

/*
 * Signs that no text has (Unicode noncharacters, kept for use within a program) stand around a marked figure while
 * its sentence is put together: message files go on taking and giving strings, in whatever order a language wants them.
 */
const START = '\uFDD0';
const MIDDLE = '\uFDD1';
const END = '\uFDD2';
const MARKED = new RegExp(`${START}(\\d+)${MIDDLE}(.*?)${END}`, 'gsu');

/** Writes a sentence: each text that goes through `mark` becomes a figure of the phrase. */
export function phrase(write: (mark: Mark) => string): Phrase;
export function phrase(write: (mark: Mark) => string | null): Phrase | null;
export function phrase(write: (mark: Mark) => string | null): Phrase | null {
  const marked: (readonly Figure[])[] = [];
  const written = write((text, ...figures) => {
    marked.push(figures);
    return START + String(marked.length - 1) + MIDDLE + text + END;
  });
  return written === null ? null : split(written, marked);
}

/** The sentence as words alone. */
export function plainText(text: Phrase | string): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A sentence of any kind as a phrase. */
export function phraseOf(text: Phrase | string): Phrase {
  return typeof text === 'string' ? [text] : text;
}

function split(written: string, marked: readonly (readonly Figure[])[]): Phrase {
  const parts: (string | WrittenFigure)[] = [];
  let end = 0;
  for (const match of written.matchAll(MARKED)) {
    const figures = marked[Number(match[1])];
    if (!figures) continue;
    if (match.index > end) parts.push(written.slice(end, match.index));
    parts.push({ text: match[2] ?? '', figures });
    end = match.index + match[0].length;
  }
  if (end < written.length) parts.push(written.slice(end));
  return parts;
}
