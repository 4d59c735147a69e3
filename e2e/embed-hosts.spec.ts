import {
  embedIn,
  FOLLOWING_HOST,
  heightsTold,
  iframe,
  openHost,
  scrollsInside,
  VIEW_IDS,
} from './embed-host.ts';
import { overTls } from './over-tls.ts';
import { expect, test, violations } from './support.ts';

test.use({ ignoreHTTPSErrors: true });

/** What a browser does that keeps a frame from storing anything. */
function blockStorage(): void {
  const refuse = {
    get: () => {
      throw new DOMException('storage is blocked', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, refuse);
  Object.defineProperty(Document.prototype, 'cookie', refuse);
}

for (const isSecure of [true, false]) {
  test(`a page over ${isSecure ? 'https' : 'http'}: frame, sandbox alone, script; with storage blocked`, async ({
    page,
    baseURL,
  }) => {
    const site = await overTls(baseURL ?? '');
    await page.addInitScript(blockStorage);
    const src = `${site}/de/embed/trade-volume/?reporter=KAZ`;
    await openHost(
      page,
      `${FOLLOWING_HOST}${iframe('plain', src)}${iframe('sandbox', src, 'sandbox="allow-scripts"')}
      <div data-kzru-view="import-shares" data-lang="de">Anteile</div><script async src="${site}/embed.js"></script>`,
      { isSecure },
    );
    for (const id of ['#plain', '#sandbox', '[data-kzru-view] iframe']) {
      await page.locator(id).scrollIntoViewIfNeeded();
      const frame = await embedIn(page, id);
      await frame.getByRole('tab', { name: 'Tabelle' }).click();
      await expect(frame.locator('table').first()).toBeVisible();
      await expect.poll(() => scrollsInside(frame)).toBe(false);
    }
    expect(await violations(page)).toEqual([]);
  });
}

test('240 px and a zoom of 200 %: nothing goes beyond the frame, or the view says that there is no room', async ({
  page,
  baseURL,
}) => {
  const frames = VIEW_IDS.map((id) => iframe(id, `${baseURL}/embed/${id}/?lang=kk`));
  await openHost(page, FOLLOWING_HOST + frames.join(''));
  const embeds = await Promise.all(VIEW_IDS.map((id) => embedIn(page, `#${id}`)));
  // A window of 512 px at 200 %: to a page it is one of 256 px.
  await page.setViewportSize({ width: 256, height: 800 });
  await expect.poll(async () => Object.keys(await heightsTold(page)).length).toBe(VIEW_IDS.length);
  for (const [index, frame] of embeds.entries()) {
    await expect
      .poll(() => scrollsInside(frame), { message: `${VIEW_IDS[index]} goes beyond its frame` })
      .toBe(false);
    await expect(frame.locator('.embed-link a')).toBeVisible();
    await expect(frame.locator('.view-source')).toBeVisible();
  }
  const map = embeds[VIEW_IDS.indexOf('projects-map')];
  if (!map) throw new Error('no map');
  await expect(map.locator('.embed-narrow')).toContainText('280');
});

test('a frame in a part that is not shown has its height as soon as it is', async ({ page, baseURL }) => {
  const src = `${baseURL}/de/embed/import-shares/?from=2010`;
  await openHost(page, `${FOLLOWING_HOST}<div id="tab" style="display:none">${iframe('one', src)}</div>`);
  await page.waitForLoadState('networkidle');
  expect(await heightsTold(page)).toEqual({});
  await page.locator('#tab').evaluate((element) => element.removeAttribute('style'));
  const frame = await embedIn(page, '#one');
  await expect.poll(() => scrollsInside(frame)).toBe(false);
  expect((await heightsTold(page))['one']).toHaveLength(1);
});

test('a frame in a browser tab behind another, where no picture is drawn, is right when the tab comes forward', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const draw = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
    window.requestAnimationFrame = (callback) => (isHidden ? waiting.push(callback) : draw(callback));
    Object.assign(window, {
      comeForward: () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const callback of waiting.splice(0)) draw(callback);
      },
    });
  });
  await openHost(page, FOLLOWING_HOST + iframe('one', `${baseURL}/de/embed/import-shares/?from=2010`));
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames()) await frame.evaluate('comeForward()');
  const frame = await embedIn(page, '#one');
  await expect(frame.locator('.chart').first()).toBeVisible();
  await expect.poll(async () => (await heightsTold(page))['one']?.length).toBe(1);
  await expect.poll(() => scrollsInside(frame)).toBe(false);
});

test('a printed page holds every view whole, with its source and address, and no controls', async ({
  page,
  baseURL,
}) => {
  const frames = VIEW_IDS.map((id) => iframe(id, `${baseURL}/de/embed/${id}/?theme=dark`));
  await openHost(page, FOLLOWING_HOST + frames.join(''));
  const embeds = await Promise.all(VIEW_IDS.map((id) => embedIn(page, `#${id}`)));
  await expect.poll(async () => Object.keys(await heightsTold(page)).length).toBe(VIEW_IDS.length);
  await page.emulateMedia({ media: 'print' });
  for (const [index, frame] of embeds.entries()) {
    const id = VIEW_IDS[index] ?? '';
    const printed = () =>
      frame.evaluate(() => {
        // It runs in the page.
        // oxlint-disable-next-line unicorn/consistent-function-scoping
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;
        return {
          controls: shown('.view-controls, .ui-tabs, .embed-show-all, .embed-link'),
          source: shown('.view-source'),
          body: shown('[role="tabpanel"], .view-body'),
          address: getComputedStyle(document.querySelector('#root') ?? document.body, '::after').content,
          ground: getComputedStyle(document.documentElement).backgroundColor,
          spills: [...document.querySelectorAll('.table-scroller')].filter(
            (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY === 'visible',
          ).length,
          isHigher: document.documentElement.scrollHeight > window.innerHeight + 1,
        };
      });
    const address = expect.stringContaining(`#${id}`) as unknown;
    await expect.poll(printed, { message: id }).toEqual({
      controls: 0,
      source: 1,
      body: 1,
      address,
      ground: 'rgb(255, 255, 255)',
      spills: 0,
      isHigher: false,
    });
  }
  const pdf = await page.pdf();
  // Links stand in the file as they are: every view was printed as far as its source line.
  expect(pdf.toString('latin1').match(/\/URI \([^)]*\/sources\//g)?.length).toBeGreaterThan(VIEW_IDS.length);
});
