import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { pathIn } from '../../src/i18n/language-address.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { PAGES } from '../../src/pages/page-list.ts';

/** One HTML file of the site: what stands at an address, and in which language. */
export interface Route {
  /** Who draws it; see `render-route.ts`. */
  readonly kind: 'page' | 'embed' | 'not-found';
  /** Below the base path and the language's folder: `/trade`. */
  readonly path: string;
  readonly language: Language;
  /** The language's own address, or the root, which is in English and leads readers of other languages to theirs. */
  readonly folder: Language | null;
}

/** The language of the pages at the root. */
const ROOT_LANGUAGE: Language = 'en';

/** Ids of the resources that have a page for each row. */
export interface RouteIds {
  readonly projects: readonly string[];
  readonly sources: readonly string[];
}

/** Every HTML file of the site. */
export function siteRoutes({ projects, sources }: RouteIds): readonly Route[] {
  const paths = [
    ...PAGES.map(([path]) => path),
    '/present',
    ...projects.map((id) => `/projects/${id}`),
    ...sources.map((id) => `/sources/${id}`),
  ];
  return [
    ...paths.flatMap((path) => inEveryLanguage('page', path)),
    ...VIEWS.flatMap(({ id }) => inEveryLanguage('embed', `/embed/${id}`)),
    { kind: 'not-found', path: '/404.html', language: ROOT_LANGUAGE, folder: null },
  ];
}

/** A page at the root and at the address of each language. */
function inEveryLanguage(kind: Route['kind'], path: string): readonly Route[] {
  return [
    { kind, path, language: ROOT_LANGUAGE, folder: null },
    ...LANGUAGES.map((language) => ({ kind, path, language, folder: language })),
  ];
}

/** File of a route below the output folder; every page is the index of a folder, so that any static host finds it. */
export function fileOf({ path, folder }: Route): string {
  const file = path.endsWith('.html') ? path : `${path.replace(/\/$/, '')}/index.html`;
  return pathIn(folder, file, '/').slice(1);
}

/** Address path of a route, with a slash at its end, as static hosts answer it without a redirect. */
export function addressOf({ path, folder }: Route, base: string): string {
  return pathIn(folder, path.endsWith('/') ? path : `${path}/`, base);
}
