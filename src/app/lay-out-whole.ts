import { useEffect } from 'react';
import { onFirstMove } from './on-first-move.ts';

let forget = () => {};

/**
 * Has the browser lay out the whole page, what is out of sight included (`data-place`, `view-card.css`): where it looks for a place
 * on it, or everything has to take its size for another width. From the reader's next move on it may put that off again: by
 * then each part has its size, and keeps it.
 */
export function layOutWhole(): void {
  const { dataset } = document.documentElement;
  dataset['place'] = '';
  // A window that is dragged wider asks with every pixel.
  forget();
  forget = onFirstMove(() => delete dataset['place']);
}

/** A page that was opened at a place (`scripts/prerender/early.js`), and one in a window of another width, are laid out whole. */
export function useLayOutWhole(): void {
  useEffect(() => {
    if (document.documentElement.dataset['place'] !== undefined) layOutWhole();
    let width = window.innerWidth;
    const resized = () => {
      // The bars of a phone's browser come and go: that is another height only.
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      layOutWhole();
    };
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, []);
}
