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

/** Keys that change what links carry or how the page looks, not what it says. */
const OUTER_KEYS = ['lang', 'theme', 'v'];

/** True where an address says more than what the page was written for; keys that mean nothing do not count. */
export function asksForMore(search: string): boolean {
  const known = [...OUTER_KEYS, ...(document.documentElement.dataset['keys'] ?? '').split(' ')];
  return [...new URLSearchParams(search).keys()].some((key) => known.includes(key.split('.').at(-1) ?? ''));
}

/** True while the page is hidden because its address asks for another state than the one that was written. */
export function isWaiting(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset['wait'] !== undefined;
}

/** The page shows what its address asks for. */
export function endWaiting(): void {
  delete document.documentElement.dataset['wait'];
}
