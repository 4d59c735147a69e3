/* npm run size: what the build transfers, held against budgets in bytes after brotli; a rise fails with the name of what grew. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';
import { LANGUAGES } from '../src/i18n/language.ts';
import { chunksOf, DRAWING, fontsOf } from './prerender/chunks.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const KB = 1000;

/** kB (1000 bytes) that arrive together. */
const TOGETHER = { page: 116, embed: 4, styles: 19 };

/** kB of the fonts that a page in a language asks for at once. */
const FONTS = { de: 82, en: 82, ru: 140, kk: 170 };

/** kB of a script that is loaded on demand: those that are allowed to be large by name, all others by `other`. */
const ON_DEMAND: Readonly<Record<string, number>> = {
  'plot-drawing': 92,
  '_virtual_map-outlines': 27,
  'slide-messages': 16,
  writeXlsxFileUniversal: 14,
  'present-page': 13,
  'virtual-rows': 11,
  'time-series-chart': 11,
  other: 13,
};

/** kB of the HTML of a page, in the language in which it is largest; `detail`: of one project or source. */
const HTML: Readonly<Record<string, number>> = {
  '': 42,
  trade: 30,
  imports: 30,
  projects: 63,
  timeline: 37,
  context: 35,
  sources: 27,
  data: 14,
  present: 6,
  detail: 20,
};

const manifest = JSON.parse(
  readFileSync(join(DIST, '../node_modules/.cache/dashboard/renderer/manifest.json'), 'utf8'),
) as Manifest;
const faults: string[] = [];

const page = filesOf('src/main.tsx', DRAWING);
const embed = filesOf('src/embed/main.tsx');
together('scripts of a page’s first load', page, TOGETHER.page);
together('scripts of an embed’s first load', embed, TOGETHER.embed);
const styles = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'));
together(
  'styles',
  styles.map((name) => `assets/${name}`),
  TOGETHER.styles,
);
for (const language of LANGUAGES)
  together(`fonts, ${language}`, fontsOf(language, manifest), FONTS[language]);

const onDemand = Object.values(manifest).filter(
  ({ file }) => file.endsWith('.js') && ![...page, ...embed].includes(file),
);
for (const { file, name = '' } of onDemand) {
  hold(`on demand: ${name}`, kb(file), ON_DEMAND[name] ?? ON_DEMAND['other'] ?? 0, name in ON_DEMAND);
}

for (const [name, budget] of Object.entries(HTML)) {
  const sizes = LANGUAGES.map((language) =>
    name === 'detail'
      ? Math.max(...['projects', 'sources'].map((folder) => largestPage(join(language, folder))))
      : kb(join(language, name, 'index.html')),
  );
  hold(`HTML: ${name === 'detail' ? 'a project or source' : `/${name}`}`, Math.max(...sizes), budget, true);
}

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** An entry, what it asks for at once, and all that they import. */
function filesOf(...modules: readonly string[]): readonly string[] {
  const chunks = chunksOf(modules, manifest);
  return [chunks.entry, ...chunks.scripts];
}

function together(what: string, files: readonly string[], budget: number): void {
  const total = files.reduce((sum, file) => sum + kb(file), 0);
  hold(what, total, budget, true, files.map((file) => `${file} ${kb(file).toFixed(1)}`).join(', '));
}

function hold(what: string, size: number, budget: number, isTold: boolean, parts = ''): void {
  if (isTold) console.log(`${what}: ${size.toFixed(1)} of ${budget} kB`);
  if (size > budget) faults.push(`over budget: ${what}, ${size.toFixed(1)} of ${budget} kB ${parts}`);
}

/** The longest of the pages in a folder. */
function largestPage(folder: string): number {
  const files = readdirSync(join(DIST, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name, 'index.html'));
  const longest = files.reduce((best, file) => (bytes(file).length > bytes(best).length ? file : best));
  return kb(longest);
}

function bytes(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

/** kB on the way: fonts are compressed already. */
function kb(file: string): number {
  const content = bytes(file);
  if (file.endsWith('.woff2')) return content.length / KB;
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  return brotliCompressSync(content, options).length / KB;
}
