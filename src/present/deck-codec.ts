import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { LONGEST, MOST_SLIDES, type Deck } from './deck.ts';

/*
 * A deck as text for an address: a letter for the form, then JSON, deflated, in the alphabet of base64url. Views in their
 * default states take some 20 characters each.
 */
const FORM = 'a';
/** Longest text that is read, characters; and what it may unfold to, bytes. */
const MOST_CHARACTERS = 60_000;
const MOST_BYTES = 400_000;

const slide = v.strictTuple([
  v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  v.pipe(v.string(), v.maxLength(LONGEST.state)),
  v.pipe(v.string(), v.maxLength(LONGEST.title)),
  v.pipe(v.string(), v.maxLength(LONGEST.notes)),
]);
const content = v.strictTuple([
  v.pipe(v.string(), v.maxLength(LONGEST.title)),
  v.pipe(v.array(slide), v.maxLength(MOST_SLIDES)),
]);

/** The deck as the value of the key `deck`. */
export function encodeDeck(deck: Deck): string {
  const json = JSON.stringify([
    deck.title,
    deck.slides.map(({ view, state, title, notes }) => [view, state, title, notes]),
  ]);
  return FORM + toBase64Url(deflateSync(strToU8(json), { level: 9 }));
}

/** The deck of an address; `null` where the text is none, whatever it is. */
export function decodeDeck(text: string): Deck | null {
  if (!text.startsWith(FORM) || text.length > MOST_CHARACTERS) return null;
  try {
    const bytes = inflateSync(fromBase64Url(text.slice(FORM.length)), { out: new Uint8Array(MOST_BYTES) });
    const [title, slides] = v.parse(content, JSON.parse(strFromU8(bytes)));
    return {
      title,
      slides: slides.map(([view, state, own, notes], index) => ({
        id: String(index + 1),
        view,
        state,
        title: own,
        notes,
      })),
    };
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}
