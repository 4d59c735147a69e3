import { keep, readKept } from '../data/kept-text.ts';
import { DECK_NAME } from '../view-kit/deck-context.ts';
import { EMPTY_DECK, type Deck } from './deck.ts';
import { decodeDeck, encodeDeck } from './deck-codec.ts';

/** The reader's deck as it stands, and what one may know of it. */
export interface DeckState {
  readonly deck: Deck;
  /** Something can be taken back. */
  readonly canUndo: boolean;
  /** False where the browser keeps nothing: only the address carries the deck then. */
  readonly isKept: boolean;
}

export interface DeckStore {
  readonly get: () => DeckState;
  readonly subscribe: (notify: () => void) => () => void;
  readonly change: (edit: (deck: Deck) => Deck) => void;
  readonly undo: () => void;
}

/** Changes that can be taken back. */
const MOST_STEPS = 100;

/** Keeps the reader's deck in the browser, in step with other windows of the same browser. */
function deckStore(): DeckStore {
  const listeners = new Set<() => void>();
  let past: readonly Deck[] = [];
  let state: DeckState = { deck: kept() ?? EMPTY_DECK, canUndo: false, isKept: true };

  function show(deck: Deck, isKept: boolean): void {
    state = { deck, canUndo: past.length > 0, isKept };
    for (const notify of listeners) notify();
  }
  function put(deck: Deck): void {
    const isEmpty = deck.slides.length === 0 && deck.title === '';
    show(deck, keep(DECK_NAME, isEmpty ? '' : encodeDeck(deck)));
  }
  function takeOver({ key }: StorageEvent): void {
    if (key === DECK_NAME) show(kept() ?? EMPTY_DECK, true);
  }

  return {
    get: () => state,
    subscribe: (notify) => {
      if (listeners.size === 0) window.addEventListener('storage', takeOver);
      listeners.add(notify);
      return () => {
        listeners.delete(notify);
        if (listeners.size === 0) window.removeEventListener('storage', takeOver);
      };
    },
    change: (edit) => {
      const next = edit(state.deck);
      if (next === state.deck) return;
      past = [...past, state.deck].slice(-MOST_STEPS);
      put(next);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      put(before);
    },
  };
}

function kept(): Deck | null {
  const text = readKept(DECK_NAME);
  return text === null ? null : decodeDeck(text);
}

/** The one deck of this window. */
export const ownDeck = deckStore();
