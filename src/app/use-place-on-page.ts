import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { layOutWhole } from './lay-out-whole.ts';
import { onFirstMove } from './on-first-move.ts';

/** Where the reader was at each entry of the history, by its key; px from the top. */
const left = new Map<string, number>();

/**
 * Where a page is looked at. A new one starts at its top; on the way back and forth it stands where the reader left it; an address with
 * `#view` scrolls there, and again while views above it take their size, until the reader moves the page. The first page of a
 * visit is scrolled by the browser, or by the reader who did not wait. Whoever followed a link that is gone with its page goes on in the
 * new one by keyboard.
 */
export function usePlaceOnPage(): void {
  const { pathname, hash, key } = useLocation();
  const isWayBack = useNavigationType() === 'POP';
  const place = pathname.replace(/\/$/, '') + hash;
  const shown = useRef<{ readonly place: string; readonly key: string } | null>(null);
  const top = useScrolled();
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { place, key };
    if (before) left.set(before.key, top.current);
    if (before && before.place !== place) keepFocus();
    const known = before && isWayBack ? left.get(key) : undefined;
    if (known !== undefined) {
      layOutWhole();
      return scrollUntil(() => goTo(known));
    }
    if (before?.place === place) return undefined;
    const id = place.split('#')[1];
    if (id === undefined) return before ? scrollUntil(() => goTo(0)) : undefined;
    // A page that stands as it was written is at its place already.
    const { base, wait } = document.documentElement.dataset;
    if (!before && base !== undefined && wait === undefined) return undefined;
    layOutWhole();
    return scrollUntil(() => {
      document.getElementById(decodeURIComponent(id))?.scrollIntoView();
      return false;
    });
  }, [place, key, isWayBack, top]);
}

/** How far down the page is scrolled, px. From now on that is ours to remember: the browser would scroll the page that is still there. */
function useScrolled(): { readonly current: number } {
  const top = useRef(0);
  useEffect(() => {
    const note = () => {
      top.current = window.scrollY;
    };
    const own = () => {
      history.scrollRestoration = 'manual';
    };
    // Reloaded, or come back to from elsewhere, it is the browser's again.
    const handBack = () => {
      history.scrollRestoration = 'auto';
    };
    own();
    window.addEventListener('scroll', note, { passive: true });
    window.addEventListener('pageshow', own);
    window.addEventListener('pagehide', handBack);
    return () => {
      handBack();
      window.removeEventListener('scroll', note);
      window.removeEventListener('pageshow', own);
      window.removeEventListener('pagehide', handBack);
    };
  }, []);
  return top;
}

/** A link that is gone with its page leaves the keyboard at the very beginning. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** True once the page is as far down as that: it may be too short until its views have come. */
function goTo(top: number): boolean {
  window.scrollTo(0, top);
  return Math.abs(window.scrollY - top) < 2;
}

/**
 * Scrolls now, and whenever the page changes its size until that is told to have been enough, or the reader moves the page.
 * @returns ends it
 */
function scrollUntil(scroll: () => boolean): (() => void) | undefined {
  if (scroll()) return undefined;
  const stop = () => {
    observer.disconnect();
    forget();
  };
  const observer = new ResizeObserver(() => scroll() && stop());
  const forget = onFirstMove(stop);
  observer.observe(document.body);
  return stop;
}
