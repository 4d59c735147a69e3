import { lazy, Suspense, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react';
import { readKept } from '../data/kept-text.ts';
import { DECK_NAME, DeckContext } from '../view-kit/deck-context.ts';

const DeckTray = lazy(async () => ({ default: (await import('../present/deck-tray.tsx')).DeckTray }));

/** Lets every view be added to the reader's deck, whose code comes with the first one or where there is a deck already. */
export function DeckProvider({ children }: { readonly children: ReactNode }) {
  const [hasAdded, setAdded] = useState(false);
  // Not known while a page is written at build.
  const hadDeck = useSyncExternalStore(never, hasKeptDeck, () => false);
  const add = useCallback(async (view: string, state: string) => {
    const [{ ownDeck }, { withSlide }] = await Promise.all([
      import('../present/deck-store.ts'),
      import('../present/deck.ts'),
    ]);
    ownDeck.change((deck) => withSlide(deck, view, state));
    setAdded(true);
  }, []);
  return (
    <DeckContext value={add}>
      {children}
      {(hasAdded || hadDeck) && (
        <Suspense fallback={null}>
          <DeckTray />
        </Suspense>
      )}
    </DeckContext>
  );
}

function hasKeptDeck(): boolean {
  return readKept(DECK_NAME) !== null;
}

/** A deck that another window makes is found with the next page. */
function never() {
  return () => undefined;
}
