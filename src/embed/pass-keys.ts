import { isPassedKey, passKey } from './messages-out.ts';

/** These use the arrow keys themselves without saying so. */
const KEEPS_ARROWS = 'input, select, textarea, [contenteditable=true]';

/**
 * Passes on the keys that nothing in the embed uses, so that a clicker still moves the deck around it. On a slide a click
 * into a chart does not take the keys from the deck; who came there with the Tab key keeps them for the chart.
 */
export function passUnusedKeys(isSlide: boolean): void {
  let isByPointer = false;
  const onKeyDownFirst = (event: KeyboardEvent) => {
    if (event.key === 'Tab') isByPointer = false;
    if (!isSlide || !isByPointer || !isPassedKey(event) || keepsArrows(event)) return;
    event.preventDefault();
    event.stopPropagation();
    passKey(event.key);
  };
  window.addEventListener(
    'pointerdown',
    () => {
      isByPointer = true;
    },
    true,
  );
  window.addEventListener('keydown', onKeyDownFirst, true);
  window.addEventListener('keydown', passIfUnused);
}

function passIfUnused(event: KeyboardEvent): void {
  if (event.defaultPrevented || !isPassedKey(event) || keepsArrows(event)) return;
  passKey(event.key);
}

function keepsArrows({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  // Escape closes what is open, and only then is it for the page around.
  if (key === 'Escape') return target.closest('dialog') !== null;
  return target.matches(KEEPS_ARROWS);
}
