/* npm run build: the app, and every page of it as HTML in every language. */
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import react from '@vitejs/plugin-react';
import { build, minify, type Manifest } from 'vite';
import { VIEWS } from '../src/views/registry.ts';
import { browserAtHand } from './browser.mjs';
import { makeCards } from './cards/make-cards.ts';
import { mapOutlines } from './vite/map-outlines.ts';
import { siteRoutes, type Route } from './prerender/routes.ts';
import type { SiteBasics } from './prerender/site.ts';
import type { WorkerTask } from './prerender/worker.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist');
const CACHE = join(ROOT, 'node_modules', '.cache', 'dashboard');
const RENDERER = join(CACHE, 'renderer');
/** Where the pages lay down what the pictures of projects show. */
const SHEETS = join(CACHE, 'project-cards');

process.env['NODE_ENV'] = 'production';
const logLevel = 'warn';

const began = Date.now();
await build({ root: ROOT, logLevel });
await build({
  root: ROOT,
  logLevel,
  build: { ssr: 'scripts/prerender/worker.ts', outDir: RENDERER, emptyOutDir: true, copyPublicDir: false },
});
// One script and one sheet with all that is in them: for decks that are taken away as a file.
await build({
  root: ROOT,
  configFile: false,
  logLevel,
  base: './',
  publicDir: false,
  plugins: [react(), mapOutlines()],
  build: {
    target: 'es2022',
    outDir: join(OUT, 'standalone'),
    assetsInlineLimit: 1_000_000,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { emptyImportMeta: false },
      input: 'src/standalone/main.tsx',
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'present.js',
        assetFileNames: 'present[extname]',
      },
    },
  },
});
const bundled = Date.now();

// Only for the pictures of link previews: where there is no browser, there are none.
const browser = process.env['CARDS'] === 'off' ? null : await browserAtHand();
const basics = await readBasics(browser !== null);
const routes = siteRoutes({ projects: await ids('projects'), sources: await ids('sources') });
await rm(SHEETS, { recursive: true, force: true });
await mkdir(SHEETS, { recursive: true });
const threads = Math.min(availableParallelism(), 4);
await Promise.all(Array.from({ length: threads }, (_, index) => write(routes.filter(isShareOf(index)))));
const written = Date.now();
const made = await makeCards({
  root: ROOT,
  out: OUT,
  cache: join(CACHE, 'cards'),
  sheetsDir: SHEETS,
  styles: basics.styles.text,
  viewIds: VIEWS.map(({ id }) => id),
  browser,
});
// For `npm run size`: which file is what. The site itself does not need it.
await rename(join(OUT, '.vite', 'manifest.json'), join(RENDERER, 'manifest.json'));
await rm(join(OUT, '.vite'), { recursive: true });
console.log(
  `Bundled in ${seconds(bundled - began)} s, ${routes.length} pages written in ${seconds(written - bundled)} s, ${
    browser
      ? `${made} pictures made in ${seconds(Date.now() - written)} s`
      : 'no pictures: no browser at hand'
  }`,
);

/** Every n-th route: costly pages and cheap ones to each. */
function isShareOf(thread: number) {
  return (_: Route, index: number) => index % threads === thread;
}

function write(share: readonly Route[]): Promise<void> {
  const task: WorkerTask = { root: ROOT, outDir: OUT, routes: share, basics, sheetsDir: SHEETS };
  return new Promise((resolve, reject) => {
    new Worker(join(RENDERER, 'worker.js'), { workerData: task, execArgv: [] })
      .once('error', reject)
      .once('exit', () => resolve());
  });
}

async function readBasics(hasCards: boolean): Promise<SiteBasics> {
  const manifest = JSON.parse(await readFile(join(OUT, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const early = await minify('early.js', await readFile(join(ROOT, 'scripts/prerender/early.js'), 'utf8'));
  const sheet = (await readdir(join(OUT, 'assets'))).find((name) => name.endsWith('.css')) ?? '';
  const styles = await readFile(join(OUT, 'assets', sheet), 'utf8');
  return {
    base: `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/'),
    origin: (process.env['SITE_URL'] ?? '').replace(/\/$/, ''),
    hasCards,
    today: new Date().toISOString().slice(0, 10),
    manifest,
    styles: { text: styles.trim(), file: `assets/${sheet}` },
    early: early.code.trim(),
  };
}

async function ids(resource: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, 'data', `${resource}.json`), 'utf8');
  return (JSON.parse(text) as readonly { readonly id: string }[]).map(({ id }) => id);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
