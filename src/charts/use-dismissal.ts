import { type RefObject, useEffect } from 'react';

/** Closes what is open by a press outside of `ref` and by Escape, wherever the focus is. `close` has to be stable. */
export function useDismissal<E extends HTMLElement>(
  isOpen: boolean,
  ref: RefObject<E | null>,
  close: () => void,
) {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !ref.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen, ref, close]);
}
