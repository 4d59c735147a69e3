import { heightTeller } from './height-teller.ts';
import { isRecord } from './is-record.ts';
import { isFramed, tellHeight } from './messages-out.ts';
import { areFontsSettled } from './settle-fonts.ts';

/** Parts on their way have no final height yet. */
const UNSETTLED = '[data-status="loading"], .ui-skeleton';
/** A part that does not arrive for so long will not hold the height back any more. */
const PATIENCE_MS = 8000;
/** A page around that follows the height does it at once. */
const FOLLOWS_WITHIN_MS = 700;

/** A body that is longer would swallow the page around it: its beginning stands there, with a button for the rest. */
const LONGEST_PX = 3000;
const BODY = '[role="tabpanel"], .view-body';

/**
 * Tells the page around the height of the content, from the first settled layout on. The measure is that of `root`, whose
 * height comes from its width alone; the frame's own height has no part in it. While the page around follows, nothing
 * scrolls inside; where nobody follows, the content of a frame that is too low can be scrolled.
 */
export function tellHeights(root: HTMLElement, view: string): void {
  if (!isFramed()) return;
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
    shortenBody(root);
    const { width, height } = root.getBoundingClientRect();
    // A frame that is not shown has no width; what it would measure is not what will be seen.
    if (width === 0 || height === 0) return;
    if (isSettled(root) || !isPatient) tell(Math.ceil(height));
  };
  showAllWhenAsked(root, measure);
  page.style.overflowY = 'hidden';
  new ResizeObserver(measure).observe(root);
  // What replaces a skeleton may be of the same height.
  const parts = new MutationObserver(measure);
  parts.observe(root, { childList: true, subtree: true, attributeFilter: ['data-status', 'data-changing'] });
  parts.observe(page, { attributeFilter: ['data-wait'] });
  document.fonts.addEventListener('loadingdone', measure);
  window.addEventListener('resize', () => {
    if (wanted <= window.innerHeight + 1) page.style.overflowY = 'hidden';
  });
  // A page that began to listen late asks for what it has missed.
  window.addEventListener('message', ({ source, data }) => {
    const isAsked = source === window.parent && isRecord(data) && data['type'] === 'kzru:ask';
    if (isAsked && wanted > 0) tellHeight(view, wanted);
  });
  setTimeout(() => {
    isPatient = false;
    measure();
  }, PATIENCE_MS);
}

function isSettled(root: HTMLElement): boolean {
  return (
    // Text in other fonts is of another height.
    areFontsSettled() &&
    document.documentElement.dataset['wait'] === undefined &&
    root.dataset['changing'] === undefined &&
    root.querySelector('.embed') !== null &&
    root.querySelector(UNSETTLED) === null
  );
}

/** Measured by the whole content, so that a body that was shortened stays so. */
function shortenBody(root: HTMLElement): void {
  const body = root.querySelector(BODY);
  const isLong = root.dataset['whole'] === undefined && body !== null && body.scrollHeight > LONGEST_PX;
  if (root.dataset['long'] !== String(isLong)) root.dataset['long'] = String(isLong);
}

/** The button does it, and a reader who comes to what is cut off with the keyboard. */
function showAllWhenAsked(root: HTMLElement, measure: () => void): void {
  const showAll = () => {
    root.dataset['whole'] = '';
    measure();
  };
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-show-all]')) return;
    const body = root.querySelector<HTMLElement>(BODY);
    showAll();
    // The button is gone with what it did: the reader goes on where the view begins.
    if (body) body.tabIndex = -1;
    body?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', ({ target }) => {
    const body = target instanceof Element && root.dataset['long'] === 'true' && target.closest(BODY);
    if (body && target.getBoundingClientRect().bottom > body.getBoundingClientRect().bottom) showAll();
  });
}
