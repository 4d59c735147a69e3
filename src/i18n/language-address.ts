import { isLanguage, type Language } from './language.ts';

/** Where an address lies in the site: `/kz-ru/de/trade` is the page `/trade` under `/kz-ru/de`, in German. */
export interface PlaceInSite {
  /** What stands before the page's own path, without a slash at its end. */
  readonly basename: string;
  /** The page's own path: `/trade`; `/` for the overview. */
  readonly path: string;
  /** Language that the address names; `null` at the root, which follows the reader. */
  readonly language: Language | null;
}

/** @param base base path of the site, with a slash at both ends */
export function placeOf(pathname: string, base: string): PlaceInSite {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
  const [first = '', ...rest] = below.split('/');
  const root = base.slice(0, -1);
  return isLanguage(first)
    ? { basename: `${root}/${first}`, path: `/${rest.join('/')}`, language: first }
    : { basename: root, path: `/${below}`, language: null };
}

/** Path of a page in one language, or at the root (`null`), below the base path. */
export function pathIn(language: Language | null, path: string, base: string): string {
  return `${base}${language === null ? '' : `${language}/`}`.slice(0, -1) + path;
}
