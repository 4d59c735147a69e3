import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pictureOf } from '../picture/picture.ts';
import { blockOf, withBlock } from './page-block.ts';
import type { BenchResults } from './results.ts';

/** In the page on performance. */
const PICTURE = '![Bars and curves of the same figures](../bench/results.svg)';

interface Destination {
  /** Root of the project. */
  readonly root: string;
  /** Where the results of a partial run go. */
  readonly cache: string;
  /** Draws the picture in pixels too. */
  readonly browser: Browser;
  readonly isWhole: boolean;
}

/**
 * Prints the results and writes `results.json`, `results.svg` and `results.png`: those of a whole run into bench/, and into the
 * page on performance; those of a partial one only into the cache.
 */
export async function writeReport(results: BenchResults, { root, cache, browser, isWhole }: Destination) {
  const folder = isWhole ? join(root, 'bench') : cache;
  const block = blockOf(results);
  const picture = pictureOf(results);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'results.svg'), picture);
  await writePixels(browser, picture, join(folder, 'results.png'));
  console.log(`\n${block}\n`);
  if (!isWhole) {
    console.log(`A partial run: results in ${folder.slice(root.length + 1)}, those of the repository stay.`);
    return;
  }
  const page = join(root, 'docs/performance.md');
  writeFileSync(page, withBlock(readFileSync(page, 'utf8'), `${block}\n\n${PICTURE}`));
  // The page is checked for its form as all others are.
  spawnSync(join(root, 'node_modules/.bin/oxfmt'), [page], { stdio: 'inherit' });
}

async function writePixels(browser: Browser, picture: string, path: string): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
  await page.locator('svg').screenshot({ path });
  await page.close();
}
