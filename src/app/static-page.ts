import type { DataPackage } from '../domain/schemas.ts';
import type { Language } from '../i18n/language.ts';

/**
 * What a page written at build tells the app that takes it over: all that its first rendering depends on, so that the app
 * begins with exactly what stands there.
 */
export interface StaticPage {
  /** Address of the page, base path and language included. */
  readonly pathname: string;
  readonly language: Language;
  /** ISO day of the build. */
  readonly today: string;
  readonly pkg: DataPackage;
}

/** Id of the element that holds it as JSON. */
export const STATIC_PAGE_ID = 'static-page';

/** The description of the page that the browser has loaded, or `null` where the app has to begin from nothing. */
export function readStaticPage(): StaticPage | null {
  const text = document.getElementById(STATIC_PAGE_ID)?.textContent;
  return text ? (JSON.parse(text) as StaticPage) : null;
}

/** True where the address asks for another state than that of the page written at build; `early.js` hides it then. */
export function isWaitingForState(): boolean {
  return document.documentElement.dataset['wait'] !== undefined;
}

/** The page shows what its address asks for. */
export function endWaiting(): void {
  delete document.documentElement.dataset['wait'];
}
