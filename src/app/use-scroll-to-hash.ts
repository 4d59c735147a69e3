import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * A new page starts at its top; an address with `#view` scrolls there, and again while views above it take their size, until
 * the reader moves the page. The first page of a visit is scrolled by the browser, or by the reader who did not wait.
 */
export function useScrollToHash(): void {
  const { pathname, hash } = useLocation();
  const place = pathname.replace(/\/$/, '') + hash;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = shown.current === null;
    shown.current = place;
    const id = place.split('#')[1];
    if (id === undefined) {
      if (!isFirst) window.scrollTo(0, 0);
      return undefined;
    }
    // A page that stands as it was written is at its place already.
    const { base, wait } = document.documentElement.dataset;
    if (isFirst && base !== undefined && wait === undefined) return undefined;
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
