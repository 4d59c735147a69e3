/** What the presenter can be asked to do. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'fullScreen'
  | 'black'
  | 'speaker'
  | 'pointer'
  | 'controls'
  | 'reset'
  | 'qr'
  | 'help'
  | 'escape';

/** Keys of a presentation, as presentation programs and clickers have them. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  f: 'fullScreen',
  b: 'black',
  '.': 'black',
  s: 'speaker',
  l: 'pointer',
  c: 'controls',
  r: 'reset',
  q: 'qr',
  '?': 'help',
  Escape: 'escape',
};

/** The keys that clickers send. */
const CLICKER: Readonly<Record<string, Command>> = { PageDown: 'next', PageUp: 'previous' };

/** Letters shown in the help, by command. */
export const LETTERS = {
  overview: 'O',
  fullScreen: 'F',
  black: 'B',
  speaker: 'S',
  pointer: 'L',
  controls: 'C',
  reset: 'R',
  qr: 'Q',
  help: '?',
} as const satisfies Partial<Record<Command, string>>;

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Somebody has answered to it already: a chart that is read with the arrows, a menu. */
  readonly defaultPrevented: boolean;
}

/** Where the focus is: letters go into fields, and Space presses buttons. */
type Place = 'field' | 'button' | 'elsewhere';

/** The command of a key, or `null` where the key is meant for something else. */
export function commandOf(stroke: Stroke, place: Place): Command | null {
  if (stroke.defaultPrevented || stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  // A clicker moves on wherever the focus is; no field of a presentation needs its keys.
  if (place === 'field') return CLICKER[stroke.key] ?? null;
  if (stroke.key === ' ') return place === 'button' ? null : stroke.shiftKey ? 'previous' : 'next';
  return KEYS[stroke.key] ?? KEYS[stroke.key.toLowerCase()] ?? null;
}

/** What kind of element has the focus. */
export function placeOf(element: Element | null): Place {
  if (element?.matches('input, textarea, select, [contenteditable]')) return 'field';
  return element?.matches('button, a, summary, [role="button"]') ? 'button' : 'elsewhere';
}
