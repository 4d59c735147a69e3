import { whenIdle } from './when-idle.ts';

/** What is farther than this from what the reader sees is out of sight. */
const NEAR = '240px 0px';

/** So long after the last change what is out of sight follows too, ms: readers do not wait for it while they type. */
const PAUSE_MS = 500;

/**
 * Does something for a part of the page in idle time: at once where it is in sight or comes there, else when the reader
 * pauses. @param id of the element @returns takes it back
 */
export function whenItsTurn(id: string, run: () => void): () => void {
  const part = document.getElementById(id);
  if (!part || typeof IntersectionObserver !== 'function') return whenIdle(run);
  let takeBack: (() => void) | null = null;
  const go = () => {
    end();
    takeBack = whenIdle(run);
  };
  const pause = setTimeout(go, PAUSE_MS);
  const nearness = new IntersectionObserver(
    (seen) => seen.some(({ isIntersecting }) => isIntersecting) && go(),
    {
      rootMargin: NEAR,
    },
  );
  const end = () => {
    clearTimeout(pause);
    nearness.disconnect();
  };
  nearness.observe(part);
  return () => {
    end();
    takeBack?.();
  };
}
