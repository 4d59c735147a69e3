import type { StaticPage } from '../../src/app/static-page.ts';
import { pathIn } from '../../src/i18n/language-address.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { documentOf, type DocumentParts } from './document.ts';
import { headTags } from './head.ts';
import { pageModules } from './page-modules.ts';
import { renderApp } from './render-app.tsx';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';

/** The HTML file of a route. */
export async function renderRoute(route: Route, site: Site): Promise<string> {
  return documentOf(route, await RENDERERS[route.kind](route, site), site);
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
  const views = VIEWS.filter(({ id }) => html.includes(`data-view="${id}"`));
  return {
    title: texts.title,
    head: headTags(route, texts, site),
    body: html,
    opensLinksInWindow: false,
    entry: 'src/main.tsx',
    page,
    hasOwnStyles: views.length > 0,
    modules: pageModules(route, views),
    // Detail pages read well as they are; they come alive when their many files have arrived.
    datasets: [...new Set(views.flatMap(({ datasets, optional }) => [...datasets, ...optional]))],
  };
}

/** A view without the page around it; drawn by the browser. */
async function renderEmbed(_: Route, { pkg }: Site): Promise<DocumentParts> {
  return {
    title: pkg.title,
    head: [],
    opensLinksInWindow: true,
    body: '',
    entry: 'src/embed/main.tsx',
    page: null,
    hasOwnStyles: true,
    modules: [],
    datasets: [],
  };
}

/** What hosts show at an address that means nothing; the app draws it anew, for it alone knows the address. */
async function renderNotFound(route: Route, site: Site): Promise<DocumentParts> {
  const page = staticPageOf(route, site);
  const { html, texts } = await renderApp(page, site);
  return {
    title: texts.title,
    head: headTags(route, texts, site),
    body: html,
    opensLinksInWindow: false,
    entry: 'src/main.tsx',
    page: null,
    hasOwnStyles: true,
    modules: [],
    datasets: [],
  };
}

function staticPageOf({ folder, path, language }: Route, { base, today, pkg }: Site): StaticPage {
  return { pathname: pathIn(folder, path, base), language, today, pkg };
}
