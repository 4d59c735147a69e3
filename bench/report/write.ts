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
  /** Where the results go. */
  readonly folder: string;
  /** Draws the picture in pixels too. */
  readonly browser: Browser;
  /** The page on performance tells of these results. */
  readonly isThorough: boolean;
}

/** Writes what has been measured so far: `results.json`, `results.svg` and `results.png`, and the tables of docs/performance.md. */
export async function writeReport(results: BenchResults, { root, folder, browser, isThorough }: Destination) {
  const picture = pictureOf(results);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'results.svg'), picture);
  await writePixels(browser, picture, join(folder, 'results.png'));
  if (!isThorough) return;
  const page = join(root, 'docs/performance.md');
  writeFileSync(page, withBlock(readFileSync(page, 'utf8'), `${blockOf(results)}\n\n${PICTURE}`));
  // The page is checked for its form as all others are.
  spawnSync(join(root, 'node_modules/.bin/oxfmt'), [page], { stdio: 'inherit' });
}

async function writePixels(browser: Browser, picture: string, path: string): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
  await page.locator('svg').screenshot({ path });
  await page.close();
}
