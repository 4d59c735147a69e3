import type { Plugin } from 'vite';

/** The first paint needs these; of the Cyrillic ones `early.js` asks for those that the language needs. */
const LATIN = ['source-sans-3-latin-wght-normal', 'source-serif-4-latin-wght-normal'];
const CYRILLIC = ['source-sans-3-cyrillic-wght-normal', 'source-serif-4-cyrillic-wght-normal'];
const KAZAKH = ['source-sans-3-cyrillic-ext-wght-normal', 'source-serif-4-cyrillic-ext-wght-normal'];

/** Preloads the fonts of the first paint, whose file names only the build knows. */
export function fontPreload(): Plugin {
  let base = '/';
  return {
    name: 'font-preload',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const addresses = (names: readonly string[]) =>
          Object.keys(bundle ?? {})
            .filter((file) => file.endsWith('.woff2') && names.some((name) => file.includes(`${name}-`)))
            .map((file) => base + file);
        const data = `data-cyrillic="${addresses(CYRILLIC).join(' ')}" data-kazakh="${addresses(KAZAKH).join(' ')}"`;
        return {
          html: html.replace('early.js"', `early.js" ${data}`),
          tags: addresses(LATIN).map((href) => ({
            tag: 'link',
            attrs: { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head',
          })),
        };
      },
    },
  };
}
