import {
  embedIn,
  FOLLOWING_HOST,
  heightsTold,
  iframe,
  openHost,
  scrollsInside,
  VIEW_IDS,
} from './embed-host.ts';
import { expect, test, violations } from './support.ts';

for (const width of [320, 600, 960]) {
  test(`every embed has its height in one step at ${width} px, whatever height the frame had`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    const frames = VIEW_IDS.map((id) => iframe(id, `${baseURL}/embed/${id}/?lang=de`));
    await openHost(page, FOLLOWING_HOST + frames.join(''));
    const embeds = await Promise.all(VIEW_IDS.map((id) => embedIn(page, `#${id}`)));
    await expect.poll(async () => Object.keys(await heightsTold(page)).length).toBe(VIEW_IDS.length);
    await expect.poll(async () => Promise.all(embeds.map(scrollsInside))).not.toContain(true);
    const told = await heightsTold(page);
    // One height each: telling it back changed nothing.
    expect(Object.values(told).filter(({ length }) => length !== 1)).toEqual([]);
    for (const heights of Object.values(told)) expect(heights[0]).toBeLessThanOrEqual(4000);
    // The frame's own height has no part in the measure.
    await page.evaluate(() => {
      (window as unknown as { isDeaf: boolean }).isDeaf = true;
    });
    for (const height of [150, 3500]) {
      await page.locator('iframe').evaluateAll((all, px) => {
        for (const one of all) one.style.height = `${px}px`;
      }, height);
      const measured = await Promise.all(
        embeds.map((frame) =>
          frame.locator('.embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
        ),
      );
      expect(measured).toEqual(VIEW_IDS.map((id) => told[id]?.[0]));
    }
  });
}

test('a very long view stands there with its beginning; who asks for the rest gets it, without a scroller inside', async ({
  page,
  baseURL,
}) => {
  const place = `<div data-kzru-view="meetings-timeline" data-lang="de">Treffen</div>`;
  await openHost(page, `${place}${place}<script src="${baseURL}/embed.js"></script>`);
  const frames = page.locator('iframe');
  await frames.last().evaluate((one) => one.setAttribute('loading', 'eager'));
  const [pressed, tabbed] = [await embedIn(page, 'iframe >> nth=0'), await embedIn(page, 'iframe >> nth=1')];
  const heightOf = (index: number) => frames.nth(index).evaluate((one) => one.clientHeight);
  for (const [index, frame] of [pressed, tabbed].entries()) {
    await expect.poll(() => heightOf(index)).toBeGreaterThan(900);
    await expect.poll(() => scrollsInside(frame)).toBe(false);
    expect(await heightOf(index)).toBeLessThan(2000);
    await expect(frame.locator('.view-source')).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);

  await pressed.getByRole('button', { name: 'Alles zeigen' }).press('Enter');
  await expect.poll(() => heightOf(0)).toBeGreaterThan(5000);
  await expect.poll(() => scrollsInside(pressed)).toBe(false);
  await expect(pressed.getByRole('button', { name: 'Alles zeigen' })).toHaveCount(0);

  // With the keyboard one gets to everything.
  await tabbed.locator('[role="tabpanel"] a').last().focus();
  await expect.poll(() => heightOf(1)).toBeGreaterThan(5000);
});

test('fonts that come after the text has been drawn change no height that was told', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 976, height: 900 });
  const fonts = /\.woff2$/;
  // Asked for and not answered, until the route is taken away: then what was held goes on its way.
  await page.route(fonts, () => undefined);
  // Loaded once the fonts have come.
  const loaded = openHost(page, FOLLOWING_HOST + iframe('one', `${baseURL}/de/embed/announced-projects/`));
  const frame = await embedIn(page, '#one');
  await frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.unroute(fonts);
  await loaded;
  await expect.poll(async () => (await heightsTold(page))['one']?.length).toBe(1);
  const height = () =>
    frame.locator('.embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  // Another height of the frame has styles evaluated anew: those for high windows come into force.
  for (const px of [420, 1400]) {
    await page.locator('iframe').evaluate((one, to) => (one.style.height = `${to}px`), px);
    expect([await height()]).toEqual((await heightsTold(page))['one']);
  }
});

test('a view that does without our fonts tells its height without waiting for them', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    // As if the document had been long on its way, for the first time.
    const visit = { requestStart: -1000, type: 'navigate' } as PerformanceNavigationTiming;
    performance.getEntriesByType = () => [visit];
    // oxlint-disable-next-line no-restricted-globals -- the browser's own, as the script of the document reads it
    localStorage.clear();
  });
  await openHost(page, FOLLOWING_HOST + iframe('one', `${baseURL}/de/embed/announced-projects/`));
  const frame = await embedIn(page, '#one');
  await expect(frame.locator('html')).toHaveAttribute('data-fonts', 'system');
  await expect.poll(async () => (await heightsTold(page))['one']?.length).toBe(1);
  // By then it would tell whatever it has.
  expect(await frame.evaluate(() => performance.now())).toBeLessThan(8000);
});
