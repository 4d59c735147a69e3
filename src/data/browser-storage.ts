/*
 * The one place that touches the browser's storage. It may be switched off, full or, in a sandboxed frame, not there at all:
 * reading then finds nothing, writing says that it failed, nothing ever throws.
 */
/* oxlint-disable no-restricted-globals */

/** What is stored under a key; `isBlocked` where the browser lets nobody look. */
export interface Stored {
  readonly text: string | null;
  readonly isBlocked: boolean;
}

export function readStored(key: string): Stored {
  try {
    return { text: localStorage.getItem(key), isBlocked: false };
  } catch {
    return { text: null, isBlocked: true };
  }
}

/** False where the browser did not keep it. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
