import * as v from 'valibot';
import { LANGUAGES } from '../i18n/language.ts';

/** Id of the element that holds the deck of a file that was taken away. */
export const CARRIED_DECK_ID = 'deck';

const carriedSchema = v.object({
  /** The deck as it stands in an address. */
  deck: v.string(),
  language: v.picklist(LANGUAGES),
  /** The version of the data that the figures are held against. */
  version: v.optional(v.string()),
});
export type CarriedDeck = v.InferOutput<typeof carriedSchema>;

/** The deck that the document carries with it. @throws where there is none */
export function readCarriedDeck(): CarriedDeck {
  const text = document.getElementById(CARRIED_DECK_ID)?.textContent ?? '';
  return v.parse(carriedSchema, JSON.parse(text));
}
