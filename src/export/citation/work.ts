import type { PartialDate } from '../../domain/dates.ts';

/** What is cited: the package, a view of it in one state, or a source. */
export interface Work {
  /** Short name without blanks, unique within a list: key of the BibTeX entry, id in CSL-JSON. */
  readonly id: string;
  readonly kind: 'dataset' | 'view' | 'page' | 'article';
  /** `null`: not documented. */
  readonly title: string | null;
  /** The title is not the publisher's own but says what the page is: it stands in brackets. */
  readonly isDescribed: boolean;
  /** Corporate author or publisher; `null` where the title stands in its place. */
  readonly author: string | null;
  /** What the work is a part of. */
  readonly container: string | null;
  readonly version: string | null;
  readonly date: PartialDate | null;
  /** The date is not stated but inferred: it stands in brackets. */
  readonly isDateInferred: boolean;
  /** `null` where a copy does not know where it stands. */
  readonly url: string | null;
  /** ISO day on which the address was read. */
  readonly accessed: string;
  /** Language of the work, ISO 639-1. */
  readonly language: string | null;
}

/** Words and punctuation of a citation in the reader's language. */
export interface CitationTerms {
  readonly noDate: string;
  readonly noTitle: string;
  readonly dataset: string;
  readonly visualization: string;
  readonly version: (version: string) => string;
  readonly inContainer: (container: string) => string;
  /** "Retrieved November 24, 2026, from …", the address comes after it. */
  readonly retrieved: (day: string) => string;
  readonly accessed: (day: string) => string;
  readonly quote: (text: string) => string;
  /** English puts the full stop inside of the closing quotation mark. */
  readonly isStopInside: boolean;
  /** "November 24, 2026" */
  readonly date: (date: PartialDate) => string;
  /** "2026, November 24" */
  readonly yearFirst: (date: PartialDate) => string;
}

/** A stretch of a written citation. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

/** Titles stand in italics between these signs while a citation is put together; no text has them. */
const START = '\uFDD0';
const END = '\uFDD1';

export function italic(text: string): string {
  return START + text + END;
}

/** A citation put together from parts that end in a full stop each; absent parts are left out. */
export function runsOf(parts: readonly (string | null)[]): readonly Run[] {
  const text = parts.filter((part) => part !== null && part !== '').join(' ');
  return text.split(new RegExp(`(${START}[^${END}]*${END})`, 'u')).flatMap((piece): Run[] => {
    if (piece === '') return [];
    return piece.startsWith(START)
      ? [{ text: piece.slice(1, -1), isItalic: true }]
      : [{ text: piece, isItalic: false }];
  });
}

export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A part with its full stop; one that ends in a stop, or in a question or exclamation mark, gets none. */
export function sentence(part: string): string {
  return /[.?!…][”"»“]?\uFDD1?$/u.test(part) ? part : `${part}.`;
}

/** Brackets around what the publisher does not state. */
export function titleOf({ title, isDescribed }: Work, terms: CitationTerms): string {
  if (title === null) return `[${terms.noTitle}]`;
  return isDescribed ? `[${title}]` : title;
}
