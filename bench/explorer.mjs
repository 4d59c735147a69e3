/*
 * npm run bench:explorer: how long the projects page takes from a keystroke to the paint of its results, a click on a heading
 * to the sorted rows, a facet or the end of all filters to its rows, with the real projects and with 1,000, 10,000 and 100,000
 * made-up ones. Needs `npm run build`; takes two minutes, at most seven. Each number of projects is told once it is measured.
 * Writes bench/results-explorer.json: times of one machine, and the ratios that matter. `SIZES=49,1000` measures some only
 * and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { measureExplorer } from './explorer/measure-explorer.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ALL = [49, 1000, 10_000, 100_000];
const SIZES = process.env['SIZES']?.split(',').map(Number) ?? ALL;
const KINDS = ['keystroke', 'sort', 'facet', 'clear'];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const results = [];
for (const size of SIZES) {
  const { rows, loadedMs, heapMb, withGarbageMb, cut, ...times } = await measureExplorer(browser, ROOT, size);
  const result = { rows, loadedMs, heapMb, withGarbageMb, ...(cut && { cut }), ...summaries(times) };
  results.push(result);
  console.log(lineOf(result));
}
const report = {
  what: 'projects page, milliseconds from the event to the paint of the frame that shows the first rows of its result; heapMb after a garbage collection',
  browser: `Chromium ${browser.version()}`,
  results,
  growth: growth(results.find(({ rows }) => rows === 1000) ?? results[0], results.at(-1)),
};
await browser.close();
if (SIZES === ALL) {
  writeFileSync(join(ROOT, 'bench/results-explorer.json'), `${JSON.stringify(report, null, 2)}\n`);
}
console.log(`growth from ${report.growth.from} to ${report.growth.to}: ${JSON.stringify(report.growth)}`);

function summaries(times) {
  return Object.fromEntries(Object.entries(times).map(([kind, list]) => [kind, summary(list)]));
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

function lineOf(result) {
  const kinds = KINDS.filter((kind) => result[kind]).map(
    (kind) => `${kind} ${result[kind].median}, p95 ${result[kind].p95}`,
  );
  const memory = `heap ${result.heapMb} MB (${result.withGarbageMb} with garbage)`;
  const loaded = `loaded in ${result.loadedMs} ms`;
  return [
    `${result.rows} projects`,
    loaded,
    ...kinds,
    memory,
    ...(result.cut ? [`CUT ${result.cut}`] : []),
  ].join(' · ');
}

/** How many times longer the median is with the larger number of projects. */
function growth(small, large) {
  const ratios = KINDS.filter((kind) => small[kind] && large[kind]).map((kind) => [
    kind,
    Math.round((large[kind].median / small[kind].median) * 100) / 100,
  ]);
  return { from: small.rows, to: large.rows, ...Object.fromEntries(ratios) };
}
