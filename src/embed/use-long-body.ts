import { useEffect, useState } from 'react';

/** A frame that is higher would swallow the page around it: the body scrolls in itself instead. */
const LONGEST_PX = 3000;

/** True if what the view shows in `root` is too long to stand in a page at full height. */
export function hasLongBody(root: HTMLElement): boolean {
  const body = root.querySelector('[role="tabpanel"], .view-body');
  return body !== null && body.scrollHeight > LONGEST_PX;
}

/**
 * True where what the view shows (a chronicle, say) is too long to stand in a page at full height. The measure is that of
 * the whole content, so that a shortened body stays short.
 */
export function useLongBody(root: { readonly current: HTMLElement | null }): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const measure = () => setLong(hasLongBody(element));
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    const parts = new MutationObserver(measure);
    parts.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [root]);
  return isLong;
}
