import { placeOf } from '../../i18n/language-address.ts';
import { followLinks } from './follow-links.ts';
import { getPageReady, type PageNeeds } from './get-page-ready.ts';
import { pageOfPath, type PageName } from './page-of-path.ts';

/** Gets the pages ready that the links of the open one lead to, ahead of the reader. @returns ends it */
export function prefetchPages(needs: PageNeeds): () => void {
  return followLinks<PageName>({
    pageOf: pageBehind,
    getReady: (name) => (navigator.onLine ? getPageReady(name, needs) : Promise.resolve()),
  });
}

/** The page of the app that a link opens in this window; not the one that is open. */
function pageBehind(link: HTMLAnchorElement): PageName | null {
  const { origin, pathname, search } = new URL(link.href, document.baseURI);
  const isElsewhere = origin !== window.location.origin || link.hasAttribute('download');
  if (isElsewhere || (link.target !== '' && link.target !== '_self')) return null;
  // An earlier version of the data takes more than what is fetched here.
  if (pathname === window.location.pathname || new URLSearchParams(search).has('v')) return null;
  return pageOfPath(placeOf(pathname, import.meta.env.BASE_URL).path);
}
