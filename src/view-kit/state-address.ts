import type { Language } from '../i18n/language.ts';

/** Full address of a view in a state, with its language, so that the one who opens it sees the same. */
export function stateAddress(
  page: string,
  viewId: string,
  state: URLSearchParams,
  language: Language,
): string {
  const query = new URLSearchParams(state);
  query.set('lang', language);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${window.location.origin}${base}${page}?${query.toString().replaceAll('%2C', ',')}#${viewId}`;
}
