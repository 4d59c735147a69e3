import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { VIEW_IDS } from './embed-host.ts';
import { expect, LANGUAGES, PAGES, settled, test, view } from './support.ts';

/** Which pages are taken over is tested on these: bars, lines, a map, long lists. */
const TAKEN_OVER = ['/', '/trade', '/projects', '/context', '/sources/S001'] as const;

for (const language of LANGUAGES) {
  test(`without JavaScript every page is complete in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      const main = await page.getByRole('main').innerText();
      expect(main.length, path).toBeGreaterThan(200);
      expect(main, path).not.toMatch(/undefined|\[object|NaN/);
      await expectHead(page, language, path);
      for (const card of await page.locator('[data-view]').all()) await expectCard(card, path);
      expect(await page.locator('.ui-skeleton, .view-controls:visible, .menu-button:visible').count()).toBe(
        0,
      );
    }
    await context.close();
  });
}

/** Heading with a figure or a name, a drawing or a table, and the line of sources. */
async function expectCard(card: ReturnType<Page['locator']>, path: string): Promise<void> {
  const id = `${path} ${await card.getAttribute('data-view')}`;
  expect(await card.getByRole('heading').first().innerText(), id).not.toBe('');
  expect(await card.locator('.view-source a').count(), id).toBeGreaterThan(0);
  // What compares nothing yet says so in words.
  const nothing = card.locator('.view-empty');
  if ((await nothing.count()) > 0) {
    expect((await nothing.innerText()).length, id).toBeGreaterThan(20);
    return;
  }
  const drawings = 'svg:visible :is(path, rect, circle), table:visible, .chart-bar-row, ol > li, ul > li, dl';
  expect(await card.locator(drawings).count(), id).toBeGreaterThan(3);
  const tables = 'table, .written-table, .view-actions a';
  expect(await card.locator(tables).count(), id).toBeGreaterThan(0);
}

/** Title, description, one address of its own, and that of every language. */
async function expectHead(page: Page, language: string, path: string): Promise<void> {
  const below = path === '/' ? '/' : `${path}/`;
  await expect(page).toHaveTitle(/\S · \S/);
  const href = (selector: string) => page.locator(`head ${selector}`).getAttribute('href');
  expect(
    (await page.locator('head meta[name="description"]').getAttribute('content'))?.length,
  ).toBeGreaterThan(5);
  expect(await href('link[rel="canonical"]')).toMatch(new RegExp(`/${language}${below}$`));
  for (const other of LANGUAGES)
    expect(await href(`link[hreflang="${other}"]`)).toMatch(new RegExp(`/${other}${below}$`));
  expect(await href('link[hreflang="x-default"]')).toMatch(new RegExp(`^[^?]*${below}$`));
}

test('no level of headings is left out, on pages and where a view stands alone', () => {
  for (const language of LANGUAGES) {
    const embeds = VIEW_IDS.map((id) => `/embed/${id}`);
    for (const path of [...PAGES, ...embeds]) {
      const html = readFileSync(`dist/${language}${path}/index.html`, 'utf8');
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels[0], path).toBe(1);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, `${language}${path}`).toEqual([]);
    }
  }
});

for (const width of [1280, 360]) {
  test(`the app takes pages over without moving anything at ${width} px`, async ({ page, browser }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const written = await context.newPage();
    for (const path of TAKEN_OVER) {
      await written.goto(`/en${path}`);
      await page.goto(`/en${path}`);
      await settled(page);
      const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(moved, path).toEqual([]);
      expectSamePlaces(await textPlaces(page), await textPlaces(written), path);
    }
    await context.close();
  });
}

interface TextPlace {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the writing on the first chart stands, px within the chart, by the text. */
async function textPlaces(page: Page): Promise<readonly TextPlace[]> {
  const places = await page.evaluate(() => {
    const chart = [...document.querySelectorAll('.chart-box')].find((one) => one.clientWidth > 0);
    const origin = chart?.getBoundingClientRect();
    return [...(chart?.querySelectorAll('text') ?? [])].flatMap((text) => {
      const { left, top, width } = text.getBoundingClientRect();
      return origin && width > 0
        ? [{ text: text.textContent ?? '', x: left - origin.left, y: top - origin.top }]
        : [];
    });
  });
  return places.toSorted((a, b) => a.text.localeCompare(b.text) || a.x - b.x || a.y - b.y);
}

/** The same texts, none further off than a pixel that a scroll bar makes. */
function expectSamePlaces(now: readonly TextPlace[], before: readonly TextPlace[], about: string): void {
  expect(
    now.map(({ text }) => text),
    about,
  ).toEqual(before.map(({ text }) => text));
  const ways = now.map(({ x, y }, index) =>
    Math.hypot(x - (before[index]?.x ?? 0), y - (before[index]?.y ?? 0)),
  );
  expect(Math.max(0, ...ways), about).toBeLessThan(1.5);
}

test('a chart that is touched is drawn in the same place by Recharts', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/trade');
  await settled(page);
  const before = await textPlaces(page);
  expect(before.length).toBeGreaterThan(10);
  await view(page, 'trade-volume').getByRole('application').hover();
  await expect(page.locator('.recharts-surface .chart-line').first()).toBeAttached();
  expectSamePlaces(await textPlaces(page), before, 'touched');
});

test('only where other views follow a press is the whole page spoken of', async ({ request }) => {
  const saysSo = async (path: string) =>
    /on the whole page|filter the whole page/.test(await (await request.get(path)).text());
  expect(await saysSo('/en/projects/')).toBe(true);
  for (const id of ['projects-by-sector', 'projects-map', 'status-changes']) {
    const html = await (await request.get(`/en/embed/${id}/`)).text();
    expect(html, id).toMatch(/Press a (sector|town|mark)/);
    expect(await saysSo(`/en/embed/${id}/`), id).toBe(false);
  }
});

test('the root follows the reader, and lang wins over the path', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto('/trade?flow=import');
  await expect(page).toHaveURL(/\/de\/trade\?flow=import$/);
  await settled(page);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Einfuhr');
  await page.goto('/ru/trade?lang=kk');
  await expect(page).toHaveURL(/\/kk\/trade$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await settled(page);
  // Links stay in the language of the address, with JavaScript and without.
  await expect(page.getByRole('navigation').first().getByRole('link').nth(2)).toHaveAttribute(
    'href',
    '/kk/imports',
  );
  await context.close();
});

test('where a page is long on its way the text does without fonts, until a reader has gone on and comes again', async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  const title = page.getByRole('heading', { level: 1 });
  const family = () => title.evaluate((heading) => getComputedStyle(heading).fontFamily);
  await page.goto('/en');
  await settled(page);
  expect(await family()).not.toContain('Source Serif 4');
  expect(fonts).toEqual([]);

  await page.getByRole('navigation').getByRole('link', { name: 'Imports' }).click();
  await expect.poll(() => fonts.length).toBe(2);
  await expect.poll(() => page.evaluate(() => window.localStorage.getItem('fonts'))).toContain('.woff2');
  expect(await family()).not.toContain('Source Serif 4');
  await page.reload();
  expect(await family()).toContain('Source Serif 4');
  await context.close();
});

test('a theme in the address holds from the first paint on and is carried along', async ({ page }) => {
  await page.goto('/kk/trade?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await settled(page);
  await expect(page.locator('.switches select').nth(1)).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('navigation').first().getByRole('link').nth(2)).toHaveAttribute(
    'href',
    '/kk/imports?theme=dark',
  );
});

test('an address with a place on the page leads there, and taking over does not scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/en/projects#projects-table');
  await settled(page);
  await expect
    .poll(() => view(page, 'projects-table').evaluate((card) => Math.abs(card.getBoundingClientRect().top)))
    .toBeLessThan(80);
});

test('a page is got ready when the pointer comes near its link', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/timeline');
  await settled(page);
  const asked = Promise.all(
    ['/data/imports.json', 'imports-page'].map((part) =>
      page.waitForRequest((request) => request.url().includes(part)),
    ),
  );
  const link = page.getByRole('navigation').first().getByRole('link', { name: 'Imports' });
  await link.hover();
  await asked;
  await page.waitForLoadState('networkidle');
  await page.route(/\/data\/|-page-/, (route) => route.abort());
  await link.click();
  await settled(page);
  await expect(view(page, 'import-shares').locator('.chart-line path').first()).toBeAttached();
});
