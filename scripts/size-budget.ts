/* npm run size: what a first visit transfers, held against budgets in bytes; a rise fails with the name of what grew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

interface Budget {
  readonly what: string;
  /** Files of `dist/assets` that belong to it. */
  readonly files: RegExp;
  /** kB (1000 bytes) after brotli. */
  readonly kb: number;
}

/** Entry and charts are what every visit needs; `one` budgets hold for the largest single file that matches. */
const BUDGETS: readonly Budget[] = [
  { what: 'entry script', files: /^index-.*\.js$/, kb: 110 },
  { what: 'chart drawing', files: /^(time-series-chart|plot|bar-chart)-.*\.js$/, kb: 115 },
  { what: 'styles', files: /\.css$/, kb: 16 },
];

const assets = readdirSync(join(DIST, 'assets'));
let isOver = false;
for (const { what, files, kb } of BUDGETS) {
  const sizes = assets
    .filter((name) => files.test(name))
    .map((name) => [name, brotliKb(join(DIST, 'assets', name))] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const line = `${what}: ${total.toFixed(1)} of ${kb} kB brotli`;
  if (total > kb) {
    isOver = true;
    console.error(
      `${line}: over budget (${sizes.map(([name, size]) => `${name} ${size.toFixed(1)}`).join(', ')})`,
    );
  } else {
    console.log(line);
  }
}
process.exit(isOver ? 1 : 0);

function brotliKb(path: string): number {
  return brotliCompressSync(readFileSync(path)).length / 1000;
}
