/*
 * npm run bench:memory: whether anything is left behind by 500 changes of filters and 100 changes of page: bytes of the heap,
 * nodes out of the document, listeners. Needs `npm run build`. Writes bench/results-memory.json.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../scripts/lib/serve.mjs';
import { changeFilters, changePages, held } from './memory/use-page.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILTERS = Number(process.env['FILTERS'] ?? 500);
const PAGES = Number(process.env['PAGES'] ?? 100);
/** Done before the first look: caches and compiled code are there then. */
const WARM_UP = { filters: 40, pages: 20 };

const { address, server } = await serve(ROOT, 4620);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
page.on('pageerror', (error) => console.error(String(error)));
const cdp = await page.context().newCDPSession(page);
await page.goto(new URL('/en/projects', address).href);
await page.getByRole('searchbox').first().focus();
await page.locator('.projects-table-row').first().waitFor();
await changeFilters(page, WARM_UP.filters);
await changePages(page, WARM_UP.pages);

const start = await held(page, cdp);
await changeFilters(page, FILTERS);
const afterFilters = await held(page, cdp);
await changePages(page, PAGES);
const afterPages = await held(page, cdp);
await browser.close();
server.close();

const report = {
  what: 'held after garbage collection: heap in MB, nodes (all, and those in the document), listeners',
  browser: `Chromium ${browser.version()}`,
  start,
  [`after ${FILTERS} changes of filters`]: afterFilters,
  [`after ${PAGES} changes of page`]: afterPages,
};
writeFileSync(join(ROOT, 'bench/results-memory.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(JSON.stringify(report, null, 2));
