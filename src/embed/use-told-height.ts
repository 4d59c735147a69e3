import { useEffect, type RefObject } from 'react';
import { heightTeller } from './height-teller.ts';
import { isRecord } from './is-record.ts';
import { isFramed, tellHeight } from './messages-out.ts';
import { hasLongBody } from './use-long-body.ts';

/** Parts on their way have no final height yet. */
const UNSETTLED = '[data-status="loading"], .ui-skeleton';
/** A part that does not arrive for so long will not hold the height back any more. */
const PATIENCE_MS = 15_000;
/** A page around that follows the height does it at once. */
const FOLLOWS_WITHIN_MS = 700;

/**
 * Tells the page around the height of the content, from the first settled layout on. The measure is that of the content
 * root, whose height comes from its width alone; the frame's own height has no part in it. While the page around follows,
 * nothing scrolls inside; where nobody follows, the content of a frame that is too low can be scrolled.
 */
export function useToldHeight(root: RefObject<HTMLElement | null>, view: string, isOn: boolean): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !isOn || !isFramed()) return undefined;
    const page = document.documentElement;
    let isPatient = true;
    let wanted = 0;
    const showScrollbarIfNeeded = () => {
      page.style.overflowY = wanted > window.innerHeight + 1 ? 'auto' : 'hidden';
    };
    const tell = heightTeller(
      (heightPx) => {
        wanted = heightPx;
        tellHeight(view, heightPx);
        setTimeout(showScrollbarIfNeeded, FOLLOWS_WITHIN_MS);
      },
      { now: () => performance.now(), after: (ms, call) => setTimeout(call, ms) },
    );
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      // A frame that is not shown has no width; what it would measure is not what will be seen.
      if (width === 0) return;
      const isSettled =
        document.fonts.status === 'loaded' &&
        !element.querySelector(UNSETTLED) &&
        hasLongBody(element) === (element.dataset['long'] === 'true');
      if (isSettled || !isPatient) tell(Math.ceil(height));
    };
    const onResize = () => {
      if (wanted <= window.innerHeight + 1) page.style.overflowY = 'hidden';
    };
    // A page that began to listen late asks for what it has missed.
    const onAsked = ({ source, data }: MessageEvent) => {
      const isAsked = source === window.parent && isRecord(data) && data['type'] === 'kzru:ask';
      if (isAsked && wanted > 0) tellHeight(view, wanted);
    };
    page.style.overflowY = 'hidden';
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // What replaces a skeleton may be of the same height.
    const parts = new MutationObserver(measure);
    parts.observe(element, { childList: true, subtree: true, attributeFilter: ['data-status', 'data-long'] });
    document.fonts.addEventListener('loadingdone', measure);
    window.addEventListener('resize', onResize);
    window.addEventListener('message', onAsked);
    const patience = setTimeout(() => {
      isPatient = false;
      measure();
    }, PATIENCE_MS);
    return () => {
      clearTimeout(patience);
      sizes.disconnect();
      parts.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
      window.removeEventListener('resize', onResize);
      window.removeEventListener('message', onAsked);
    };
  }, [root, view, isOn]);
}
