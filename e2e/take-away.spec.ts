import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, open, test, view, violations } from './support.ts';

declare global {
  interface Window {
    /** The last stage on which a view was drawn for a picture, as it stood when it was closed. */
    stage: { readonly html: string; readonly width: number; readonly height: number };
  }
}

/** Keeps what stood on a stage when it is taken away, to hold the picture against it. */
function keepStages(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const remove = Element.prototype.remove;
    Element.prototype.remove = function (this: Element) {
      if (this instanceof HTMLIFrameElement && this.className === 'picture-stage' && this.contentDocument) {
        const html = `<!doctype html>${this.contentDocument.documentElement.outerHTML}`;
        window.stage = { html, width: Number(this.width), height: Number(this.height) };
      }
      remove.call(this);
    };
  });
}

async function openMenu(page: Page, id: string): Promise<Locator> {
  const card = view(page, id);
  await card.getByRole('button', { name: 'Download', exact: true }).click();
  const menu = card.getByRole('dialog', { name: 'Download' });
  await expect(menu.getByRole('button', { name: 'SVG' })).toBeVisible();
  return menu;
}

async function take(page: Page, menu: Locator, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await menu.getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Width of a 16:9 picture at 1×, px. */
const PICTURE_WIDTH = 1280;

/** What a browser shows of a stage. */
async function shotOfStage(browser: Browser, page: Page): Promise<Buffer> {
  const { html, width, height } = await page.evaluate(() => window.stage);
  // On the picture's own grid of pixels, or the edges of everything would differ.
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: PICTURE_WIDTH / width,
  });
  const copy = await context.newPage();
  await copy.goto(new URL('/robots.txt', page.url()).href);
  await copy.evaluate(
    (text) => {
      document.open();
      document.write(text);
      document.close();
      // Fonts are found from the page that the stage belonged to.
    },
    html.replace('<head>', `<head><base href="${page.url()}">`),
  );
  // Fonts are asked for only when something is laid out with them.
  await copy.waitForFunction(
    () =>
      document.body.offsetHeight > 0 &&
      document.fonts.status === 'loaded' &&
      [...document.fonts].some(({ status }) => status === 'loaded'),
  );
  const shot = await copy.screenshot();
  await context.close();
  return shot;
}

/**
 * How far two pictures are apart at a third of the size: mean difference of a channel (0–255), and the share of pixels
 * of which a channel is off by more than a quarter of the scale.
 */
function difference(page: Page, a: Buffer, b: Buffer): Promise<{ mean: number; off: number }> {
  return page.evaluate(
    async (sources) => {
      const [width, height] = [426, 240];
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      if (!first || !second) throw new Error('two pictures are compared');
      let sum = 0;
      let off = 0;
      for (let at = 0; at < first.length; at += 4) {
        const channels = [0, 1, 2].map((channel) =>
          Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)),
        );
        sum += channels.reduce((total, each) => total + each, 0);
        if (Math.max(...channels) > 64) off += 1;
      }
      return { mean: sum / (width * height * 3), off: off / (width * height) };
    },
    [a.toString('base64'), b.toString('base64')],
  );
}

/** Every view, by the page where it is at home; each page in another theme or language. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  ['/?lang=en', ['key-figures']],
  ['/trade?lang=en&theme=dark&flow=export,import', ['trade-volume']],
  ['/imports?lang=en', ['import-shares', 'import-partners']],
  ['/context?lang=en', ['exchange-rates', 'memberships']],
  [
    '/projects?lang=en&theme=dark',
    ['projects-by-sector', 'projects-map', 'projects-table', 'status-changes', 'announced-projects'],
  ],
  ['/timeline?lang=en', ['meetings-timeline']],
];

for (const [path, ids] of PAGES) {
  test(`the pictures of the views at ${path} are what the browser draws`, async ({ page, browser }) => {
    await keepStages(page);
    await open(page, path);
    for (const id of ids) {
      const menu = await openMenu(page, id);
      const { name, bytes } = await take(page, menu, 'PNG 1×');
      expect(name).toBe(`${id}.png`);
      const { mean, off } = await difference(page, bytes, await shotOfStage(browser, page));
      expect(mean, `mean difference of ${id}`).toBeLessThan(1.5);
      expect(off, `share of pixels of ${id} that differ`).toBeLessThan(0.0015);
      await page.keyboard.press('Escape');
    }
  });
}

test('a picture needs nothing else, says what it shows, and has the size that was asked for', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/trade?lang=kk&reporter=KAZ&from=2015&to=2021');
  const card = view(page, 'trade-volume');
  await card.locator('.download-menu > button').click();
  const menu = card.locator('.take-away');
  await expect(menu.getByRole('button', { name: 'SVG' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const svg = await take(page, menu, 'SVG');
  const text = svg.bytes.toString('utf8');
  expect(text).not.toMatch(/(?:href|url\()\s*=?\s*["']?https?:/);
  expect(text.match(/@font-face/g)?.length).toBeGreaterThan(1);
  expect(text).toContain('ө');
  for (const said of [/2015–2021/, /1\.\d\.0/, /127\.0\.0\.1:\d+\/kk\/trade\?/]) {
    expect([...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ')).toMatch(
      said,
    );
  }

  await menu.getByRole('radio', { name: 'Шаршы' }).check({ force: true });
  await menu.getByRole('radio', { name: 'Фонсыз' }).check({ force: true });
  const png = await take(page, menu, 'PNG 2×');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2160, 2160]);
  // The corner of a picture without a background lets everything through.
  const alpha = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.getContext('2d')?.getImageData(2, 2, 1, 1).data[3];
  }, png.bytes.toString('base64'));
  expect(alpha).toBe(0);

  await menu.getByRole('button', { name: 'Суретті көшіру' }).click();
  await expect(menu.getByText('Сурет көшірілді')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
  );
  expect(types).toContain('image/png');

  // The file alone, without the page and its fonts, looks like the picture.
  const alone = await browser.newPage({ viewport: { width: 1024, height: 576 } });
  await alone.setContent(
    `<body style="margin:0">${text.replace(/^<svg /, '<svg style="display:block" ')}</body>`,
  );
  await alone.evaluate(() => document.fonts.ready);
  expect(
    await alone.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length),
  ).toBe(0);
  await expect(alone.locator('svg text').first()).toBeVisible();
  await alone.close();
});

test('a slide made here is checked against the figures of today', async ({ page }) => {
  await open(page, '/trade?lang=en&reporter=KAZ&from=2019&to=2021');
  const menu = await openMenu(page, 'trade-volume');
  const { bytes, name } = await take(page, menu, 'PowerPoint slide');
  expect(name).toBe('trade-volume.pptx');
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(part('ppt/charts/chart1.xml')).toContain('<c:v>24624279965</c:v>');
  expect(part('ppt/slides/_rels/slide1.xml.rels')).toMatch(/\/en\/trade\?[^"]*from=2019/);

  await open(page, '/data?lang=en');
  const field = page.getByLabel('PowerPoint file (.pptx)');
  await field.setInputFiles({ name: 'talk.pptx', mimeType: '', buffer: bytes });
  await expect(page.getByText('Every figure on it still stands.')).toBeVisible();

  // The same slide as it would be if a figure had been another one when it was made.
  const item = 'customXml/item1.xml';
  const old = part(item)
    .replace('24624279965', '24200000000')
    .replace('&quot;version&quot;:&quot;1.', '&quot;version&quot;:&quot;0.');
  const file = Buffer.from(zipSync({ ...parts, [item]: strToU8(old) }));
  await page.locator('.check-slide-drop').evaluate((place, source) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(source), (letter) => letter.codePointAt(0) ?? 0);
    transfer.items.add(new File([content], 'old talk.pptx'));
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, file.toString('base64'));
  const row = page.getByRole('row', { name: /^2021, / });
  await expect(row).toContainText('$24,200,000,000');
  await expect(row).toContainText('$24,624,279,965');
  expect(await violations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the updated file' }).click();
  const updated = await downloading;
  expect(updated.suggestedFilename()).toBe('old talk.pptx');
  const again = unzipSync(await readFile(await updated.path()));
  expect(strFromU8(again[item] ?? new Uint8Array())).toContain('24624279965');

  await field.setInputFiles({ name: 'notes.pptx', mimeType: '', buffer: Buffer.from('hello') });
  await expect(page.getByRole('alert')).toContainText('notes.pptx cannot be read as a PowerPoint file');
});
