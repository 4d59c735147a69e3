import type { StaticPage } from '../../src/view-kit/static-page.ts';
import { pathIn } from '../../src/i18n/language-address.ts';
import type { ViewManifest } from '../../src/view-kit/view.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { cardPicture } from './card-picture.ts';
import { documentOf, type DocumentParts } from './document.ts';
import { headTags } from './head.ts';
import { DRAWING } from './chunks.ts';
import { pageModules } from './page-modules.ts';
import { renderApp, renderEmbedApp } from './render-app.tsx';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';
import { viewWords } from './view-words.ts';

/** The HTML file of a route, and what it is called. */
export async function renderRoute(
  route: Route,
  site: Site,
): Promise<{ readonly html: string; readonly title: string }> {
  const parts = await RENDERERS[route.kind](route, site);
  return { html: documentOf(route, parts, site), title: parts.title };
}

type Renderer = (route: Route, site: Site) => Promise<DocumentParts>;

/** How each kind of route becomes a document. */
const RENDERERS: Readonly<Record<Route['kind'], Renderer>> = {
  page: renderPage,
  embed: renderEmbed,
  'not-found': renderNotFound,
};

async function renderPage(route: Route, site: Site): Promise<DocumentParts> {
  const page = staticPageOf(route, site);
  const { html, texts } = await renderApp(page, site);
  const views = viewsIn(html);
  // Cards further down come alive when the reader comes near; what filters the page answers at once.
  const first = views.filter(({ id }, index) => index === 0 || html.includes(`data-lead="${id}"`));
  return {
    title: texts.title,
    head: headTags(route, texts, await cardPicture(route, site), site),
    body: html,
    opensLinksInWindow: false,
    entry: 'src/main.tsx',
    page,
    stateKeys: site.stateKeys,
    hasOwnStyles: views.length > 0,
    modules: pageModules(route, first),
    // Detail pages read well as they are; they come alive when their many files have arrived.
    datasets: [...new Set(first.flatMap(({ datasets, optional }) => [...datasets, ...optional]))],
  };
}

/** The views on a page, from top to bottom. */
function viewsIn(html: string): readonly ViewManifest[] {
  const place = ({ id }: ViewManifest) => html.indexOf(`data-view="${id}"`);
  return VIEWS.filter((view) => place(view) >= 0).toSorted((a, b) => place(a) - place(b));
}

/** Keys that only an embed has and that change what it shows. */
const EMBED_KEYS = ['controls', 'title', 'lock', 'fit', 'static'];

/**
 * A view without the page around it. It stands there complete; the script beside it is small and fetches the app when it has
 * something to do.
 */
async function renderEmbed(route: Route, site: Site): Promise<DocumentParts> {
  const page = staticPageOf(route, site);
  const manifest = manifestOf(route);
  const words = await viewWords(manifest, route.language, site);
  return {
    title: words.heading,
    head: headTags(
      route,
      { title: words.heading, description: words.summary },
      await cardPicture(route, site),
      site,
    ),
    opensLinksInWindow: true,
    body: await renderEmbedApp(page, manifest, site),
    entry: 'src/embed/main.tsx',
    page,
    stateKeys: [...site.stateKeys, ...EMBED_KEYS],
    hasOwnStyles: true,
    modules: [],
    datasets: [],
  };
}

function manifestOf({ path }: Route): ViewManifest {
  const manifest = VIEWS.find(({ id }) => path === `/embed/${id}`);
  if (!manifest) throw new Error(`${path} is no view`);
  return manifest;
}

/** What hosts show at an address that means nothing; the app draws it anew, for it alone knows the address. */
async function renderNotFound(route: Route, site: Site): Promise<DocumentParts> {
  const page = staticPageOf(route, site);
  const { html, texts } = await renderApp(page, site);
  return {
    title: texts.title,
    head: headTags(route, texts, null, site),
    body: html,
    opensLinksInWindow: false,
    entry: 'src/main.tsx',
    page: null,
    stateKeys: [],
    hasOwnStyles: true,
    modules: [DRAWING],
    datasets: [],
  };
}

function staticPageOf({ folder, path, language }: Route, { base, today, pkg }: Site): StaticPage {
  return { pathname: pathIn(folder, path, base), language, today, pkg };
}
