/*
 * npm run bench:explorer: how long the projects page takes from a keystroke to the paint of its results, a click on a heading
 * to the sorted rows, a facet to its rows, with the real projects and with 1,000, 10,000 and 100,000 made-up ones.
 * Needs `npm run build`. Writes bench/results-explorer.json: times of one machine, and the ratios that matter.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveWith } from './explorer/serve.mjs';
import { syntheticProjects } from './explorer/synthetic-projects.mjs';
import { watchPaints } from './explorer/watch-paints.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SIZES = (process.env['SIZES'] ?? '49,1000,10000,100000').split(',').map(Number);
/** Words that are typed letter by letter and taken away again: a name, a place in Cyrillic, a typo. */
const WORDS = { real: ['kamaz', 'Костанай', 'atyrua'], made: ['copper', 'Костанай', 'aluminum'] };
/** Between the paint of one result and the next keystroke or click, ms. */
const PAUSE = 80;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const results = [];
for (const size of SIZES) results.push(await measure(size));
await browser.close();
const report = {
  what: 'projects page, milliseconds from the event to the paint of the frame that shows its result',
  browser: `Chromium ${browser.version()}`,
  results,
  growth: growth(results.find(({ rows }) => rows === 1000) ?? results[0], results.at(-1)),
};
if (SIZES.length === 4) {
  writeFileSync(join(ROOT, 'bench/results-explorer.json'), `${JSON.stringify(report, null, 2)}\n`);
}
console.log(JSON.stringify(report, null, 2));

async function measure(size) {
  const isReal = size === 49;
  const rows = isReal ? {} : syntheticProjects(ROOT, size);
  const overrides = Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [name, JSON.stringify(list)]),
  );
  const { server, address } = await serveWith(ROOT, overrides);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page.on('pageerror', (error) => console.error(size, String(error)));
  const started = Date.now();
  await page.goto(address);
  await page.locator('.projects-table-row').first().waitFor({ timeout: 180_000 });
  const loadedMs = Date.now() - started;
  await page.evaluate(watchPaints);
  // Idle time is there between loading and typing: what is prepared in it has to be done.
  await page.waitForFunction(() => performance.getEntriesByName('projects-table prepared').length > 0, null, {
    timeout: 180_000,
  });
  /** Does something and waits for the paint of what it leads to. */
  const act = async (action) => {
    const before = await page.evaluate(() => globalThis.countPaints());
    await action();
    await page.waitForFunction((known) => globalThis.countPaints() > known, before, {
      timeout: 30_000,
      polling: 20,
    });
    await page.waitForTimeout(PAUSE);
  };
  await page.getByRole('searchbox').first().focus();
  for (const word of isReal ? WORDS.real : WORDS.made) {
    for (const letter of word) {
      await act(() => (letter <= '\u007f' ? page.keyboard.press(letter) : page.keyboard.insertText(letter)));
    }
    for (let left = word.length; left > 0; left -= 1) await act(() => page.keyboard.press('Backspace'));
  }
  const keystroke = await page.evaluate(() => globalThis.takePaints());
  const heads = page.locator('.projects-table thead');
  for (let round = 0; round < 5; round += 1) {
    for (const name of ['Project', 'Sector', 'Investment, $']) {
      await act(() => heads.getByRole('button', { name }).first().click());
    }
  }
  const sort = await page.evaluate(() => globalThis.takePaints());
  await page
    .getByRole('button', { name: /^Status/ })
    .first()
    .click();
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  for (let round = 0; round < 4; round += 1) {
    for (let index = 0; index < 4; index += 1) await act(() => boxes.nth(index).click());
  }
  const facet = await page.evaluate(() => globalThis.takePaints());
  const heapMb = await page.evaluate(() => Math.round(performance.memory.usedJSHeapSize / 1e6));
  await page.close();
  server.close();
  return {
    rows: size,
    loadedMs,
    heapMb,
    keystroke: summary(keystroke),
    sort: summary(sort),
    facet: summary(facet),
  };
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

function growth(small, large) {
  const ratio = (kind) => Math.round((large[kind].median / small[kind].median) * 100) / 100;
  return {
    from: small.rows,
    to: large.rows,
    keystroke: ratio('keystroke'),
    sort: ratio('sort'),
    facet: ratio('facet'),
  };
}
