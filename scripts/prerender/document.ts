import { STATIC_PAGE_ID, type StaticPage } from '../../src/view-kit/static-page.ts';
import type { DatasetName } from '../../src/domain/schemas.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { HeadTag } from './head.ts';
import { chunksOf, fontsOf } from './chunks.ts';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';
import { splitStyles } from './split-styles.ts';

/** What differs from document to document. */
export interface DocumentParts {
  readonly title: string;
  readonly head: readonly HeadTag[];
  /** Links leave the frame that the document stands in. */
  readonly opensLinksInWindow: boolean;
  /** Content of the element that the app takes over. */
  readonly body: string;
  /** Module that starts the app. */
  readonly entry: string;
  /** What the app has to know to take the page over; `null`: it draws the page anew. */
  readonly page: StaticPage | null;
  /** Modules that the page needs to come alive. */
  readonly modules: readonly string[];
  /** Styles in the document itself, for the addresses that readers come to first; the many others share a file. */
  readonly hasOwnStyles: boolean;
  /** Keys of the address that change what the document shows. */
  readonly stateKeys: readonly string[];
  /** Resources that the page needs to come alive. */
  readonly datasets: readonly DatasetName[];
}

/**
 * A whole HTML document. What is read comes first and needs nothing else; everything that brings it to life is asked for after
 * the text.
 */
export function documentOf(route: Route, parts: DocumentParts, site: Site): string {
  const { base, manifest } = site;
  const { scripts, entry } = chunksOf([parts.entry, ...parts.modules], manifest);
  const fonts = fontsOf(route.language, manifest).map((file) => base + file);
  const styles = parts.hasOwnStyles ? splitStyles(site.styles.text, parts.body) : null;
  const fetched = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
    ...parts.datasets.map((name) => preload(`${base}data/${name}.json`, 'fetch', ' crossorigin')),
  ];
  return `<!doctype html>
<html${attributes({
    lang: route.language,
    'data-font-files': fonts.join(' '),
    ...(parts.page && {
      'data-base': base,
      'data-folder': route.folder ?? '',
      'data-languages': LANGUAGES.join(' '),
      'data-keys': parts.stateKeys.join(' '),
    }),
  })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(parts.title)}</title>
${parts.opensLinksInWindow ? '<base target="_blank">' : '<meta name="color-scheme" content="light dark">'}
<script>${site.early}</script>
${styles ? `<style>${styles.first}</style>` : `<link rel="stylesheet" href="${base}${site.styles.file}">`}
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
${parts.head.map(({ tag, attributes: of }) => `<${tag}${attributes(of)}>`).join('\n')}
</head>
<body>
<div id="root">${parts.body}</div>
${styles ? `<style>${styles.later}</style>` : ''}
${parts.page ? `<script type="application/json" id="${STATIC_PAGE_ID}">${jsonInHtml(parts.page)}</script>` : ''}
<script type="module" crossorigin src="${base}${entry}"></script>
${fetched.join('\n')}
</body>
</html>
`;
}

function preload(href: string, as: string, more: string): string {
  return `<link rel="preload" href="${href}" as="${as}"${more}>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

/** For text and for attributes in double quotes. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** JSON that ends no script, whatever a title says. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
