import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { embedIn, FOLLOWING_HOST, heightsTold, iframe, openHost, scrollsInside } from './embed-host.ts';
import { expect, test, violations } from './support.ts';

/** Keys that frames passed to the page around them. */
function keysPassed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (window as unknown as { told: { data: { type?: string; key: string } }[] }).told
      .filter(({ data }) => data.type === 'kzru:key')
      .map(({ data }) => data.key),
  );
}

test('embed.js: two of one view, one in a shadow root, a hidden one; messages from its own frames alone', async ({
  page,
  baseURL,
}) => {
  expect(gzipSync(readFileSync('dist/embed.js')).length).toBeLessThan(2000);
  const place = '<div data-kzru-view="trade-volume" data-lang="de">Warenhandel</div>';
  await openHost(
    page,
    `${place}${place}<div id="shadow"></div><div id="hidden" hidden>${place}</div>
    <script>document.getElementById('shadow').attachShadow({ mode: 'open' }).innerHTML = '${place}';</script>
    <script src="${baseURL}/embed.js"></script><script src="${baseURL}/embed.js"></script>`,
    { headers: { 'Content-Security-Policy': `style-src 'none'; script-src 'unsafe-inline' ${baseURL}` } },
  );
  const frames = page.locator('iframe[name^="kzru-"]');
  await expect(frames).toHaveCount(4);
  await frames.evaluateAll((all) => {
    for (const one of all) one.setAttribute('loading', 'eager');
  });
  const heightOf = (index: number) => frames.nth(index).evaluate((one) => one.clientHeight);
  for (const index of [0, 1]) await expect.poll(() => heightOf(index)).not.toBe(640);
  await expect(frames.first()).toHaveAttribute('title', 'Warenhandel');
  // Nobody else can set a height, and no frame an absurd one.
  const before = await heightOf(0);
  await page.evaluate(() => window.postMessage({ type: 'kzru:height', v: 1, height: 33 }, '*'));
  expect(await heightOf(0)).toBe(before);
  await page.locator('#hidden').evaluate((element) => element.removeAttribute('hidden'));
  await frames.last().scrollIntoViewIfNeeded();
  await expect.poll(() => frames.last().evaluate((one) => one.clientHeight)).toBe(before);
  expect(await violations(page)).toEqual([]);
});

test('a sandbox without an origin: the view comes, filters work, unused keys and the theme pass', async ({
  page,
  baseURL,
}) => {
  const src = `${baseURL}/de/embed/trade-volume/`;
  await openHost(page, FOLLOWING_HOST + iframe('one', src, 'sandbox="allow-scripts"'));
  const frame = await embedIn(page, '#one');
  await frame.getByRole('tab', { name: 'Tabelle' }).click();
  await expect(frame.getByRole('row', { name: /^2021 24/ })).toContainText('24.624.279.965');
  await expect.poll(() => scrollsInside(frame)).toBe(false);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect.poll(() => keysPassed(page)).toEqual(['PageDown', 'Escape']);
  await page.locator('#one').evaluate((one) => {
    (one as HTMLIFrameElement).contentWindow?.postMessage({ type: 'kzru:theme', theme: 'dark' }, '*');
  });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  const shapes = await page.evaluate(() =>
    (window as unknown as { told: { data: unknown }[] }).told.map(({ data }) =>
      typeof data === 'string'
        ? (JSON.parse(data) as { context: string }).context
        : Object.keys(data ?? {}).join(),
    ),
  );
  expect(shapes).toEqual(
    expect.arrayContaining(['type,v,id,view,height', 'sentinel,type,height', 'iframe.resize']),
  );
});

test('the embed of trade-volume transfers at most 60 % of what its page does', async ({
  browser,
  baseURL,
}) => {
  const bytesOf = async (path: string) => {
    const context = await browser.newContext();
    const visited = await context.newPage();
    const answers: Response[] = [];
    visited.on('response', (response) => answers.push(response));
    await visited.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
    const bodies = await Promise.all(answers.map((answer) => answer.body()));
    await context.close();
    return bodies.reduce((sum, body) => sum + body.length, 0);
  };
  const embed = await bytesOf('/de/embed/trade-volume/');
  const whole = await bytesOf('/de/trade/');
  expect(embed / whole).toBeLessThanOrEqual(0.6);
});

test('without scripts chart, table rows, source and the way to the page are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/kk/embed/trade-volume/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.locator('.view-foot .view-source a').first()).toBeVisible();
  await expect(page.locator('.embed-link a')).toHaveAttribute('href', /\/kk\/trade/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Қазақстан');
  await expect(page.locator('svg:visible path').first()).toBeVisible();
  expect(await page.locator('.written-table tr').count()).toBeGreaterThan(20);
  await context.close();
});

test('framing is allowed for embeds and said so; every address has an oEmbed answer with a named frame', async ({
  request,
}) => {
  const embed = await request.get('/embed/trade-volume/');
  expect(embed.headers()['x-frame-options']).toBeUndefined();
  expect(embed.headers()['content-security-policy']).toBe('frame-ancestors *');
  expect((await request.get('/trade/')).headers()['content-security-policy']).toBe("frame-ancestors 'self'");
  for (const path of ['/de/embed/memberships/', '/kk/trade/', '/']) {
    const html = await (await request.get(path)).text();
    const link =
      /<link rel="alternate" href="([^"]+)" type="application\/json\+oembed"/.exec(html)?.[1] ?? '';
    expect(html.indexOf('json+oembed')).toBeLessThan(150_000);
    const answer = (await (await request.get(new URL(link, 'http://any').pathname)).json()) as {
      html: string;
    };
    const [, src, title] = /src="([^"]+)" title="([^"]+)"/.exec(answer.html) ?? [];
    expect(title?.length).toBeGreaterThan(5);
    expect((await request.get(new URL(src ?? '', 'http://any').pathname)).ok()).toBe(true);
  }
});

// With the colour scheme that our snippets give to the frame. On a host of either colour scheme, with a reader's system of either: the page shows through.
for (const scheme of ['light', 'dark'] as const) {
  test(`a transparent embed shows the ${scheme} page behind it`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
    const page = await context.newPage();
    const src = `${baseURL}/de/embed/trade-volume/?bg=transparent&theme=${scheme}`;
    await openHost(
      page,
      `<iframe id="one" title="one" src="${src}" style="display:block;width:600px;height:700px;border:0;color-scheme:light"></iframe>`,
      { head: `<style>:root{color-scheme:${scheme}} body{margin:0;background:#00ff00}</style>` },
    );
    await embedIn(page, '#one');
    await page.locator('#one').scrollIntoViewIfNeeded();
    const shot = await page.locator('#one').screenshot();
    const green = await page.evaluate(
      async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context2d = canvas.getContext('2d');
        context2d?.drawImage(image, 0, 0);
        return [...(context2d?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3);
      },
      `data:image/png;base64,${shot.toString('base64')}`,
    );
    expect(green).toEqual([0, 255, 0]);
    await context.close();
  });
}

test('a view that a frame is too narrow for says so, and keeps source and way to the page', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 240, height: 700 });
  await page.goto(`${baseURL}/de/embed/projects-map/`);
  await expect(page.locator('.embed-narrow')).toContainText('280 Pixeln');
  await expect(page.locator('.embed-link a')).toBeVisible();
  await expect(page.locator('.view-source')).toBeVisible();
});

test('parts are left out independently; locked filters apply without their control', async ({
  page,
  baseURL,
}) => {
  const state = 'reporter=KAZ&from=2010';
  const frames = [
    'controls=0',
    'title=0',
    'lock=reporter,from,to',
    'static=1',
    'controls=0&title=0&tab=table&theme=dark',
  ];
  await openHost(
    page,
    FOLLOWING_HOST +
      frames
        .map((keys, index) => iframe(`f${index}`, `${baseURL}/en/embed/trade-volume/?${state}&${keys}`))
        .join(''),
  );
  const [bare, headless, locked, still, table] = await Promise.all(
    frames.map((_, index) => embedIn(page, `#f${index}`)),
  );
  if (!bare || !headless || !locked || !still || !table) throw new Error('a frame is missing');
  await expect(bare.locator('.view-controls')).toHaveCount(0);
  await expect(bare.getByRole('tab')).toHaveCount(3);
  await expect(headless.locator('h1')).toHaveClass('visually-hidden');
  await expect(headless.locator('.view-controls')).toHaveCount(1);
  await expect(locked.locator('.view-subtitle')).toContainText('2010');
  await expect(locked.getByText('Data by', { exact: true })).toHaveCount(0);
  await expect(still.getByRole('tab')).toHaveCount(0);
  await expect(still.locator('.figure')).toHaveCount(0);
  await expect(table.getByRole('row', { name: /^2021 \$24,624/ })).toBeAttached();
  for (const frame of [bare, headless, locked, still, table]) {
    await expect(frame.locator('.view-source')).toBeAttached();
    await expect(frame.locator('.embed-link a')).toHaveAttribute('href', /reporter=KAZ/);
  }
  await expect.poll(async () => Object.keys(await heightsTold(page)).length).toBe(frames.length);
});
