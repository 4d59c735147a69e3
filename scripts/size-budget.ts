/* npm run size: what the build transfers, held against budgets in bytes after brotli; a rise fails with the name of what grew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';
import { chunksOf } from './prerender/chunks.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const KB = 1000;

/** kB (1000 bytes). The chunk that holds the drawing library is by far the largest; every other one has to stay small. */
const BUDGET = {
  entryScripts: 112,
  embedScripts: 100,
  styles: 16,
  drawing: 115,
  otherScript: 28,
  font: 62,
};

interface Measured {
  readonly name: string;
  readonly kb: number;
}

const manifest = JSON.parse(
  readFileSync(join(DIST, '../node_modules/.cache/dashboard/renderer/manifest.json'), 'utf8'),
) as Manifest;
const first = chunksOf(['src/main.tsx'], manifest);
const embed = chunksOf(['src/embed/main.tsx'], manifest);
const assets = readdirSync(join(DIST, 'assets')).map((name): Measured => ({ name, kb: transferred(name) }));
const isEntry = ({ name }: Measured) => [first.entry, ...first.scripts].includes(`assets/${name}`);
const isOfEmbed = ({ name }: Measured) => [embed.entry, ...embed.scripts].includes(`assets/${name}`);
const scripts = assets.filter(({ name }) => name.endsWith('.js'));
const styles = assets.filter(({ name }) => name.endsWith('.css'));
const lazy = scripts.filter((asset) => !isEntry(asset) && !isOfEmbed(asset)).toSorted((a, b) => b.kb - a.kb);

const faults = [
  ...together('scripts of the first load', scripts.filter(isEntry), BUDGET.entryScripts),
  ...together('scripts of an embed’s first load', scripts.filter(isOfEmbed), BUDGET.embedScripts),
  ...together('styles', styles, BUDGET.styles),
  ...each('drawing library', lazy.slice(0, 1), BUDGET.drawing),
  ...each('other scripts', lazy.slice(1), BUDGET.otherScript),
  ...each(
    'fonts',
    assets.filter(({ name }) => name.endsWith('.woff2')),
    BUDGET.font,
  ),
];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function together(what: string, parts: readonly Measured[], budget: number): readonly string[] {
  const total = parts.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`${what}: ${total.toFixed(1)} of ${budget} kB`);
  return total > budget
    ? [`${what} over budget: ${parts.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join(', ')}`]
    : [];
}

function each(what: string, parts: readonly Measured[], budget: number): readonly string[] {
  const largest = parts.reduce((most, { kb }) => Math.max(most, kb), 0);
  console.log(`${what}: largest ${largest.toFixed(1)} of ${budget} kB`);
  return parts
    .filter(({ kb }) => kb > budget)
    .map(({ name, kb }) => `${what} over budget: ${name} ${kb.toFixed(1)} kB`);
}

/** Bytes on the way: fonts are compressed already. */
function transferred(name: string): number {
  const content = readFileSync(join(DIST, 'assets', name));
  if (name.endsWith('.woff2')) return content.length / KB;
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  return brotliCompressSync(content, options).length / KB;
}
