import { createContext, type RefObject, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn before anything was measured, and where there is no layout at all (the pages written at build). */
const INITIAL_WIDTH_PX = 640;

/** Text width of a printed A4 page: browsers lay out the page for print without telling observers of sizes. */
const PRINT_WIDTH_PX = 680;

const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Width of all drawings inside, px, where none is laid out. */
export const WidthContext = createContext<number | undefined>(undefined);

/** Width of an element in px, kept up to date; a fixed one while printing, and if `ownPx` or the context gives one. */
export function useWidth<E extends HTMLElement>(
  ownPx?: number,
): { ref: RefObject<E | null>; widthPx: number; isMeasured: boolean; isPrinting: boolean } {
  const givenPx = use(WidthContext);
  const fixedPx = ownPx ?? givenPx;
  const ref = useRef<E>(null);
  const [measuredPx, setMeasuredPx] = useState<number | null>(null);
  const [isPrinting, setPrinting] = useState(false);

  useIsomorphicLayoutEffect(() => {
    const element = ref.current;
    if (!element || fixedPx !== undefined) return undefined;
    const measure = () => {
      // Not the bounding box: a slide may be scaled down by a transform.
      const width = element.offsetWidth;
      if (width > 0) setMeasuredPx(width);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [fixedPx]);

  useEffect(() => {
    // The page is painted right after the event, so the new width has to be there when the listener returns.
    // A place that is made for paper keeps its size on it.
    const before = () => {
      if (!ref.current?.closest('[data-keeps-size]')) flushSync(() => setPrinting(true));
    };
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  const widthPx = fixedPx ?? (isPrinting ? PRINT_WIDTH_PX : (measuredPx ?? INITIAL_WIDTH_PX));
  return { ref, widthPx, isMeasured: (fixedPx ?? measuredPx) !== null, isPrinting };
}
