import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useIsStatic } from '../data/use-is-static.ts';
import { whenItsTurn } from './when-its-turn.ts';

interface ComesInTurnProps {
  /** Of the element that `before` draws. */
  readonly id: string;
  /** Keeps the place until then. */
  readonly before: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of a page that the reader has gone to: the page is there first, with a place for each part, and then one part after the
 * other, those in sight first. A page that was written at build has them all.
 */
export function ComesInTurn({ id, before, children }: ComesInTurnProps) {
  const isStatic = useIsStatic();
  const [isHere, setHere] = useState(isStatic);
  useEffect(
    () => (isHere ? undefined : whenItsTurn(id, () => startTransition(() => setHere(true)))),
    [id, isHere],
  );
  return isHere ? children : before;
}
