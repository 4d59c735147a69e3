import type { Row } from '../domain/schemas.ts';
import type { Deck } from './deck.ts';
import type { ShownSlides } from './use-shown-slides.ts';

/** Every source that a slide of the deck rests on, once, in the order of publishers. */
export function deckSources({ slides }: Deck, shown: ShownSlides): readonly Row<'sources'>[] {
  const found = new Map<string, Row<'sources'>>();
  for (const { id } of slides) {
    const view = shown.get(id);
    for (const sourceId of view?.content.sources ?? []) {
      const source = view?.sources.get(sourceId);
      if (source) found.set(sourceId, source);
    }
  }
  return [...found.values()].toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
