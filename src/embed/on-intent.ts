/** What readers do when they mean a thing: point at it, touch it, come to it by keyboard. */
const INTENTS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

/** Calls once, as soon as a reader turns to the document, or it is resized to a size for which `isNeeded`. */
export function onIntent(call: () => void, isNeeded: () => boolean): void {
  const first = () => {
    for (const intent of INTENTS) window.removeEventListener(intent, first, true);
    window.removeEventListener('resize', onResize);
    call();
  };
  const onResize = () => {
    if (isNeeded()) first();
  };
  for (const intent of INTENTS) window.addEventListener(intent, first, { capture: true, passive: true });
  window.addEventListener('resize', onResize);
}

/**
 * Keeps the last press on a button while nothing answers yet.
 * @returns presses it again, now that something does
 */
export function keepPress(): () => void {
  let pressed: HTMLElement | null = null;
  const keep = ({ target }: MouseEvent) => {
    pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  };
  window.addEventListener('click', keep, true);
  return () => {
    window.removeEventListener('click', keep, true);
    if (pressed) (pressed.isConnected ? pressed : successorOf(pressed))?.click();
  };
}

/** The button that says the same, where the view was drawn anew. */
function successorOf(button: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent, title }) => textContent === button.textContent && title === button.title,
  );
}
