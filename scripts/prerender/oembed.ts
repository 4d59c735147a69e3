import { CARD_SIZE, cardPicture, viewOfRoute } from './card-picture.ts';
import { addressOf, type Route } from './routes.ts';
import type { Site } from './site.ts';
import { viewWords } from './view-words.ts';

/** Box of an embed that content systems make from an oEmbed answer; they show it at their own width. */
const BOX = { width: 720, height: 820 };

/** Path of the answer of an address, below the base path: `oembed/de/trade.json`. */
export function oembedFile({ path, folder }: Route): string {
  return `oembed/${folder === null ? '' : `${folder}/`}${path === '/' ? 'index' : path.slice(1)}.json`;
}

/** What a content system is told about an address (oEmbed 1.0): the view as a frame with a name, or a plain link. */
export async function oembedAnswer(route: Route, title: string, site: Site): Promise<object> {
  const provider = { provider_name: site.pkg.title, provider_url: site.origin + site.base };
  const card = await cardPicture(route, site);
  const picture = card && {
    thumbnail_url: site.origin + site.base + card.file,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
  const shared = { version: '1.0', title, ...provider, cache_age: 86_400, ...picture };
  const manifest = viewOfRoute(route);
  if (!manifest) return { ...shared, type: 'link' };
  const words = await viewWords(manifest, route.language, site);
  const frame = addressOf({ ...route, kind: 'embed', path: `/embed/${manifest.id}` }, site.base);
  return {
    ...shared,
    type: 'rich',
    ...BOX,
    html: `<iframe src="${escape(site.origin + frame)}" title="${escape(words.title)}" width="100%" height="${BOX.height}" loading="lazy" style="border:0"></iframe>`,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
