import { createContext } from 'react';

/** Name under which the browser keeps the reader's deck. */
export const DECK_NAME = 'kzru:deck';

/** Puts a view in its present state at the end of the reader's deck. `state` is a query string without `?`. */
export type AddToDeck = (view: string, state: string) => Promise<void>;

/** `null` where there is no deck: in embeds and on slides. */
export const DeckContext = createContext<AddToDeck | null>(null);
