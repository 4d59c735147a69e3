import type { Language } from '../i18n/language.ts';
import { pathIn } from '../i18n/language-address.ts';

/** Full address of a page in a state, in one language. */
export function pageAddress(page: string, state: URLSearchParams, language: Language): string {
  const query = state.toString().replaceAll('%2C', ',');
  const { origin, pathname } = new URL(siteAddress());
  return origin + pathIn(language, page, pathname) + (query === '' ? '' : `?${query}`);
}

/** Full address of a view in a state, in one language, so that the one who opens it sees the same. */
export function stateAddress(
  page: string,
  viewId: string,
  state: URLSearchParams,
  language: Language,
): string {
  return `${pageAddress(page, state, language)}#${viewId}`;
}

/** Full address of the dashboard, with a slash at its end; a file that was taken away says whence it came. */
export function siteAddress(): string {
  return document.documentElement.dataset['site'] ?? window.location.origin + import.meta.env.BASE_URL;
}
