/** One view in one state, kept for a talk. */
export interface Slide {
  /** Unique in the deck; says nothing else. */
  readonly id: string;
  /** Id of the view. */
  readonly view: string;
  /** The view's state as a query string, without `?`. */
  readonly state: string;
  /** The presenter's own heading; empty: the finding that the view computes. */
  readonly title: string;
  /** What the presenter wants to say. */
  readonly notes: string;
}

/** Slides in their order. A title slide and one with all sources are made from it, they are not kept. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** A longer deck makes an address that no mail program leaves whole. */
export const MOST_SLIDES = 60;
/** Longest own heading, notes of one slide, and state, in characters. */
export const LONGEST = { title: 200, notes: 4000, state: 600 };

export const EMPTY_DECK: Deck = { title: '', slides: [] };

/** The deck with a view at its end; unchanged where it is full. */
export function withSlide(deck: Deck, view: string, state: string): Deck {
  if (deck.slides.length >= MOST_SLIDES) return deck;
  const highest = Math.max(0, ...deck.slides.map(({ id }) => Number(id)));
  const slide: Slide = { id: String(highest + 1), view, state, title: '', notes: '' };
  return { ...deck, slides: [...deck.slides, slide] };
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** The deck with one slide's heading, notes or state changed. */
export function withChange(
  deck: Deck,
  id: string,
  change: Partial<Pick<Slide, 'title' | 'notes' | 'state'>>,
): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)) };
}

/** The deck with a slide moved to another place, 0 being the first; places beyond the ends are the ends. */
export function withMove(deck: Deck, id: string, place: number): Deck {
  const moved = deck.slides.find((slide) => slide.id === id);
  if (!moved) return deck;
  const others = deck.slides.filter((slide) => slide !== moved);
  return { ...deck, slides: others.toSpliced(Math.max(0, place), 0, moved) };
}
