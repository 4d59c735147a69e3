import { useSyncExternalStore } from 'react';
import { ownDeck, type DeckState } from './deck-store.ts';

/** The reader's deck as it stands. */
export function useDeck(): DeckState {
  return useSyncExternalStore(ownDeck.subscribe, ownDeck.get, ownDeck.get);
}
