import type { Deck, Slide } from './deck.ts';

/** What the presenter shows one after the other: a title, the slides, the sources. */
export type Page =
  | { readonly kind: 'title' }
  | { readonly kind: 'slide'; readonly slide: Slide }
  | { readonly kind: 'sources' };

export function pagesOf({ slides }: Deck): readonly Page[] {
  return [
    { kind: 'title' },
    ...slides.map((slide) => ({ kind: 'slide' as const, slide })),
    { kind: 'sources' },
  ];
}

/** Number of a page, from 1, kept within the deck; what is no number is the first. */
export function within(number: number, pages: readonly Page[]): number {
  return Math.min(Math.max(Math.trunc(number) || 1, 1), pages.length);
}
