/** What a single key does on every page. */
export type Shortcut =
  | { readonly does: 'help' | 'search' | 'tab' | 'deck' | 'present' }
  /** Goes to a page, counted from 0 in the order of the navigation. */
  | { readonly does: 'page'; readonly index: number };

/** The letters, as they are shown in the help. */
export const LETTERS = { search: '/', tab: 'T', deck: 'A', present: 'P', help: '?' } as const;

interface Stroke {
  readonly key: string;
  /** The key by its place, which is the same whatever alphabet is written with it: "KeyT". */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented: boolean;
}

/** What a stroke asks for; `null` for those that have another meaning, or none. Where somebody types, nothing is asked here. */
export function shortcutOf(stroke: Stroke): Shortcut | null {
  if (stroke.defaultPrevented || stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  if (/^[1-9]$/.test(stroke.key)) return { does: 'page', index: Number(stroke.key) - 1 };
  const letter = /^[a-z]$/i.test(stroke.key) ? stroke.key : stroke.code.replace(/^Key/, '');
  for (const does of ['search', 'help', 'tab', 'deck', 'present'] as const) {
    if (stroke.key === LETTERS[does] || letter.toUpperCase() === LETTERS[does]) return { does };
  }
  return null;
}
