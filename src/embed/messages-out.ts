/** Keys that a deck or a page around the embed may be waiting for. */
const PASSED_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Escape',
]);

/** True inside of another page. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Name that the host gave the frame, else one made up: two embeds of one view are told apart by it. */
function frameId(): string {
  return window.name === '' ? MADE_UP_ID : window.name;
}
const MADE_UP_ID = `kzru-${Math.random().toString(36).slice(2, 10)}`;

/**
 * Tells the page around how high the content is: in our own shape, and in the two that content systems and AMP already
 * listen for.
 */
export function tellHeight(view: string, height: number): void {
  post({ type: 'kzru:height', v: 1, id: frameId(), view, height });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post(JSON.stringify({ src: window.location.href, context: 'iframe.resize', height }));
}

/** Tells the page around what the reader has changed, so that a deck that unloads its slides can come back to it. */
export function tellState(view: string, search: string): void {
  post({ type: 'kzru:state', v: 1, id: frameId(), view, search });
}

/** Passes a key on that nothing in here uses. */
export function passKey(key: string): void {
  post({ type: 'kzru:key', v: 1, id: frameId(), key });
}

export function isPassedKey(event: KeyboardEvent): boolean {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isPlain && PASSED_KEYS.has(event.key);
}

function post(message: unknown): void {
  // Public figures, no secrets: whoever shows the frame may know how high it is.
  if (isFramed()) window.parent.postMessage(message, '*');
}
