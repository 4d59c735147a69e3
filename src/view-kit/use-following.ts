import { useDeferredValue, useEffect, useState } from 'react';
import { isWaiting } from './static-page.ts';
import { whenItsTurn } from './when-its-turn.ts';

/**
 * When a part of the page shows a change.
 * - `first` with the next paint
 * - `next` right after that: the reader made the change here
 * - `later` when the browser has time again, and the part is in sight or the reader pauses
 */
export type Turn = 'first' | 'next' | 'later';

/**
 * A value, or the last one until it is the part's turn: a keystroke never waits for views that the reader does not have under
 * the hand. What is drawn in its turn is given up for a newer change.
 * @param id of the part's element
 */
export function useFollowing<T>(value: T, turn: Turn, id: string): T {
  const [asked, setAsked] = useState(value);
  // Nothing is seen while the page waits for its state: then all of it comes at once.
  const isFirst = turn === 'first' || isWaiting();
  const isAsked = isFirst || turn === 'next';
  if (isAsked && asked !== value) setAsked(value);
  useEffect(() => {
    if (asked === value) return undefined;
    return whenItsTurn(id, () => setAsked(value));
  }, [id, asked, value]);
  const shown = useDeferredValue(isAsked ? value : asked);
  return isFirst ? value : shown;
}
