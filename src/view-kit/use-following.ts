import { startTransition, useEffect, useState } from 'react';
import { isWaiting } from './static-page.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A value, or where it `follows` the last one until the browser has painted what goes first and has time again. Views that a
 * reader does not have under the hand follow those that he has, one after the other: a keystroke never waits for all of them.
 */
export function useFollowing<T>(value: T, follows: boolean): T {
  const [last, setLast] = useState(value);
  // Nothing is seen while the page waits for its state: then all of it comes at once.
  const isAtOnce = !follows || isWaiting();
  if (isAtOnce && last !== value) setLast(value);
  useEffect(() => {
    if (last === value) return undefined;
    return whenIdle(() => startTransition(() => setLast(value)));
  }, [last, value]);
  return isAtOnce ? value : last;
}
