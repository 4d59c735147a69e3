import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PAGES = ['trade', 'imports', 'projects', 'timeline', 'context', 'sources', 'data'];

/**
 * Writes the app's HTML at every address it answers, so that a direct hit works on any static host, and a 404.html for
 * hosts that serve one. Ids of projects and sources are read from the data package.
 */
export function staticRoutes(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'static-routes',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const html = await readFile(join(outDir, 'index.html'), 'utf8').catch(() => null);
      if (html === null) return;
      const routes = [
        ...PAGES,
        ...(await ids(root, 'projects')).map((id) => `projects/${id}`),
        ...(await ids(root, 'sources')).map((id) => `sources/${id}`),
      ];
      for (const route of routes) {
        const file = join(outDir, route, 'index.html');
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, html);
      }
      await copyFile(join(outDir, 'index.html'), join(outDir, '404.html'));
    },
  };
}

async function ids(root: string, resource: string): Promise<readonly string[]> {
  const rows = JSON.parse(await readFile(join(root, 'data', `${resource}.json`), 'utf8')) as readonly {
    readonly id: string;
  }[];
  return rows.map((row) => row.id);
}
