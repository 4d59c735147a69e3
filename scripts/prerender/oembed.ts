import { VIEWS } from '../../src/views/registry.ts';
import type { ViewManifest } from '../../src/view-kit/view.ts';
import { addressOf, type Route } from './routes.ts';
import type { Site } from './site.ts';
import { viewWords } from './view-words.ts';

/** Box of an embed that content systems make from an oEmbed answer; they show it at their own width. */
const BOX = { width: 720, height: 820 };

/** The view that stands for an address: itself in an embed, the first at home on a page; null for pages of single rows. */
export function viewOfRoute({ kind, path }: Route): ViewManifest | null {
  if (kind === 'embed') return VIEWS.find(({ id }) => path === `/embed/${id}`) ?? null;
  return VIEWS.find(({ page }) => page === path) ?? null;
}

/** Path of the answer of an address, below the base path: `oembed/de/trade.json`. */
export function oembedFile({ path, folder }: Route): string {
  return `oembed/${folder === null ? '' : `${folder}/`}${path === '/' ? 'index' : path.slice(1)}.json`;
}

/** What a content system is told about an address (oEmbed 1.0): the view as a frame with a name, or a plain link. */
export async function oembedAnswer(route: Route, title: string, site: Site): Promise<object> {
  const provider = { provider_name: site.pkg.title, provider_url: site.origin + site.base };
  const shared = { version: '1.0', title, ...provider, cache_age: 86_400 };
  const manifest = viewOfRoute(route);
  if (!manifest) return { ...shared, type: 'link' };
  const words = await viewWords(manifest, route.language, site);
  const frame = addressOf({ ...route, kind: 'embed', path: `/embed/${manifest.id}` }, site.base);
  const picture = site.hasCards
    ? {
        thumbnail_url: `${site.origin}${site.base}${cardFile(manifest.id, route)}`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      }
    : {};
  return {
    ...shared,
    type: 'rich',
    ...BOX,
    ...picture,
    html: `<iframe src="${escape(site.origin + frame)}" title="${escape(words.title)}" width="100%" height="${BOX.height}" loading="lazy" style="border:0"></iframe>`,
  };
}

/** Path of the picture of a view, below the base path. */
export function cardFile(viewId: string, { language }: Pick<Route, 'language'>): string {
  return `cards/${viewId}.${language}.png`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
