/*
 * Texts that this browser keeps for the reader. The only place that touches the browser's storage: it may be blocked or
 * full (private windows, frames without an origin), which is an answer and no error.
 */

// oxlint-disable-next-line no-restricted-globals
const storage = () => localStorage;

/** What was kept under a name; `null` where there is nothing, or no storage. */
export function readKept(name: string): string | null {
  try {
    return storage().getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text; an empty one is forgotten. @returns false where the browser keeps nothing */
export function keep(name: string, text: string): boolean {
  try {
    if (text === '') storage().removeItem(name);
    else storage().setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
