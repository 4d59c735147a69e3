import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** While developing, writes the script that runs before the first paint into the page; the build does it for each page. */
export function earlyScript(): Plugin {
  return {
    name: 'early-script',
    apply: 'serve',
    async transformIndexHtml() {
      const children = await readFile(new URL('../prerender/early.js', import.meta.url), 'utf8');
      return [{ tag: 'script', children, injectTo: 'head-prepend' }];
    },
  };
}
