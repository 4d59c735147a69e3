import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import type { Page } from './pages.ts';
import { slideHeading } from './slide-heading.ts';
import type { ShownSlides } from './use-shown-slides.ts';

/** Heading of a page, for lists and for the speaker. */
export function pageHeading(page: Page, deck: Deck, shown: ShownSlides, texts: PresentMessages): string {
  if (page.kind === 'slide') return slideHeading(page.slide, shown);
  return page.kind === 'sources' ? texts.sources : deck.title || texts.deck;
}
