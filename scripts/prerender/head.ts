import { LANGUAGES } from '../../src/i18n/language.ts';
import type { PageTexts } from '../../src/pages/head-context.ts';
import { CARD_SIZE, type CardPicture } from './card-picture.ts';
import { oembedFile } from './oembed.ts';
import { addressOf, type Route } from './routes.ts';
import type { Site } from './site.ts';

/** An element of the head, and its attributes; texts are escaped when it is written. */
export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Names of the languages as link previews want them. */
const LOCALES = { de: 'de_DE', en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' } as const;

/** What search engines and link previews read of a page: description, its one address, and the other languages'. */
export function headTags(
  route: Route,
  texts: PageTexts,
  card: CardPicture | null,
  site: Site,
): readonly HeadTag[] {
  if (route.kind === 'not-found') return [meta('robots', 'noindex')];
  const address = absolute(addressOf(route, site.base), site);
  const inLanguage = (folder: Route['folder']) => absolute(addressOf({ ...route, folder }, site.base), site);
  return [
    meta('description', texts.description),
    link('canonical', address),
    ...LANGUAGES.map((hreflang) => link('alternate', inLanguage(hreflang), { hreflang })),
    link('alternate', inLanguage(null), { hreflang: 'x-default' }),
    link('alternate', absolute(site.base + oembedFile(route), site), {
      type: 'application/json+oembed',
      title: texts.title,
    }),
    property('og:type', 'website'),
    property('og:title', texts.title),
    property('og:description', texts.description),
    property('og:url', address),
    property('og:locale', LOCALES[route.language]),
    ...LANGUAGES.filter((language) => language !== route.language).map((language) =>
      property('og:locale:alternate', LOCALES[language]),
    ),
    ...cardTags(card, site),
  ];
}

/** The picture that link previews show; title and description are told above, in words that all of them understand. */
function cardTags(card: CardPicture | null, site: Site): readonly HeadTag[] {
  if (!card) return [meta('twitter:card', 'summary')];
  const address = absolute(site.base + card.file, site);
  return [
    property('og:image', address),
    property('og:image:width', String(CARD_SIZE.width)),
    property('og:image:height', String(CARD_SIZE.height)),
    property('og:image:alt', card.alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image', address),
    meta('twitter:image:alt', card.alt),
  ];
}

/** With `SITE_URL` the whole address, else the path: the site may be put anywhere. */
function absolute(path: string, { origin }: Pick<Site, 'origin'>): string {
  return origin + path;
}

function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag {
  return { tag: 'link', attributes: { rel, href, ...more } };
}
