/** As far around what the reader sees cards come alive (`awakening.ts`), and a little more, px. */
const NEAR = 400;

const UNFINISHED = '[data-wait], [data-status="loading"], .ui-skeleton';

/** True once nothing more is on its way for the page that is open: all that the reader sees answers. */
export function isComplete(): boolean {
  if (document.readyState !== 'complete' || document.querySelector(UNFINISHED)) return false;
  return ![...document.querySelectorAll('[data-status="static"]')].some(isInSight);
}

/**
 * True for what lies in the window or near it; `reach`: how near, px. What the browser has not laid out yet, because it is out of sight
 * (`content-visibility`), is not measured: that would lay it out, one long task for the whole page.
 */
export function isInSight(element: Element, reach = NEAR): boolean {
  if (isSkipped(element)) return false;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > -reach && top < window.innerHeight + reach;
}

/** Not every browser tells, whatever the types say. */
function isSkipped(element: Element): boolean {
  return (
    typeof element.checkVisibility === 'function' && !element.checkVisibility({ contentVisibilityAuto: true })
  );
}
