import { createContext } from 'react';

/** What a page says of itself in its head. */
export interface PageTexts {
  readonly title: string;
  readonly description: string;
}

/** Takes what a page says of itself; only where pages are written at build, in a browser the page sets it itself. */
export const HeadContext = createContext<((texts: PageTexts) => void) | null>(null);
