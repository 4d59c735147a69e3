import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * A new page starts at its top; an address with `#view` scrolls there, and again while views above it take their
 * size, until the reader moves the page.
 */
export function useScrollToHash(): void {
  const { pathname, hash } = useLocation();
  const place = pathname + hash;
  useEffect(() => {
    const id = place.split('#')[1];
    if (id === undefined) {
      window.scrollTo(0, 0);
      return undefined;
    }
    const scroll = () => document.getElementById(decodeURIComponent(id))?.scrollIntoView();
    const observer = new ResizeObserver(scroll);
    const stop = () => {
      observer.disconnect();
      for (const move of MOVES) window.removeEventListener(move, stop);
    };
    observer.observe(document.body);
    for (const move of MOVES) window.addEventListener(move, stop, { passive: true });
    return stop;
  }, [place]);
}
