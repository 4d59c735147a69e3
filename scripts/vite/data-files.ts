import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packageZip } from './package-zip.ts';

/** Serves `data/` at `/data/` while developing and copies it into the build: the app and everybody else read the same files. */
export function dataFiles(): Plugin {
  let root = '';
  let outDir = '';
  let base = '/';
  return {
    name: 'data-files',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`${base}data`, (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        if (name === 'package.zip') {
          response.setHeader('Content-Type', 'application/zip');
          response.end(packageZip(join(root, 'data'), ''));
          return;
        }
        if (!/^(versions\/)?[\w.-]+$/.test(name)) {
          next();
          return;
        }
        readFile(join(root, 'data', name)).then(
          (content) => {
            response.setHeader(
              'Content-Type',
              name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
            );
            response.end(content);
          },
          () => next(),
        );
      });
    },
    async writeBundle() {
      // The bundle that writes the pages reads the files where they are.
      if (this.environment.config.consumer === 'server') return;
      await cp(join(root, 'data'), join(outDir, 'data'), {
        recursive: true,
        // Only the next release needs it.
        filter: (path) => !path.endsWith('.gz'),
      });
      const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '') + base.replace(/\/$/, '');
      const zip = packageZip(join(root, 'data'), process.env['SITE_URL'] ? site : '');
      await writeFile(join(outDir, 'data', 'package.zip'), zip);
    },
  };
}
