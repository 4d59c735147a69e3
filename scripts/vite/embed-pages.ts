import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes the embed's HTML at `/embed/<view>/` for every view, and serves it there while developing. Views are the folders
 * with a manifest.
 */
export function embedPages(): Plugin {
  let root = '';
  let outDir = '';
  let base = '/';
  return {
    name: 'embed-pages',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (/\/embed\/[\w-]+\/?$/.test(path))
          request.url = `${base}embed.html${query === undefined ? '' : `?${query}`}`;
        next();
      });
    },
    async closeBundle() {
      const page = join(outDir, 'embed.html');
      if (!existsSync(page)) return;
      const views = join(root, 'src', 'views');
      const ids = readdirSync(views).filter((name) => existsSync(join(views, name, 'manifest.ts')));
      for (const id of ids) {
        const file = join(outDir, 'embed', id, 'index.html');
        await mkdir(dirname(file), { recursive: true });
        await copyFile(page, file);
      }
    },
  };
}
