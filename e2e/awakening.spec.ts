import type { Page } from '@playwright/test';
import { expect, settled, test, view } from './support.ts';

/** Which files of a kind the page has asked for. */
function asked(page: Page, pattern: RegExp): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const found = pattern.exec(request.url());
    if (found?.[1] !== undefined) names.push(found[1]);
  });
  return names;
}

test('cards come alive when the reader comes near; until then neither their code nor their data are fetched', async ({
  page,
}) => {
  const data = asked(page, /\/data\/([\w-]+)\.json/);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  await expect(view(page, 'key-figures')).toHaveAttribute('data-status', 'ready');
  const far = view(page, 'projects-by-sector');
  await expect(far).toHaveAttribute('data-status', 'static');
  expect(data).not.toContain('project-amounts');
  expect(data).not.toContain('events');
  await far.scrollIntoViewIfNeeded();
  await expect(far).toHaveAttribute('data-status', 'ready');
  expect(data).toContain('project-amounts');
  // The keyboard comes to cards as well: the focus wakes them, and is where it was afterwards.
  const link = view(page, 'announced-projects').locator('.view-actions a').first();
  await link.focus();
  await expect(view(page, 'announced-projects')).toHaveAttribute('data-status', 'ready');
  await expect(link).toBeFocused();
});

test('what draws is on its way with the other scripts, and is read in a task of its own', async ({
  request,
}) => {
  const text = async (address: string) => (await request.get(address)).text();
  const html = await text('/en/');
  const drawing = /rel="modulepreload"[^>]* href="([^"]*\/draw-[^"]+)"/.exec(html)?.[1];
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1];
  expect(drawing).toBeTruthy();
  // All that is read together with the entry.
  const files = new Map<string, string>();
  const read = async (address: string): Promise<void> => {
    if (files.has(address)) return;
    files.set(address, '');
    const script = await text(address);
    files.set(address, script);
    const imports = [...script.matchAll(/(?:\bfrom|\bimport) ?["'`]\.\/([\w.-]+\.js)["'`]/g)];
    await Promise.all(imports.map(([, file]) => read(new URL(file ?? '', `http://host${address}`).pathname)));
  };
  await read(entry ?? '');
  expect(files.size).toBeGreaterThan(3);
  expect([...files].filter(([, script]) => script.includes('hydrateRoot')).map(([file]) => file)).toEqual([]);
  expect(await text(drawing ?? '')).toContain('hydrateRoot');
});

test('what is out of sight is not laid out, though browsers that fill in forms look for controls in it', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.setViewportSize({ width: 360, height: 740 });
  const laidOut = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutObjects')?.value ?? Number.NaN;
  };
  // Each line of text counts too: all of them would be more than twice the elements.
  await page.goto('/en/sources');
  await expect(page.locator('.source-list--page > li').first()).toBeVisible();
  expect(await laidOut()).toBeLessThan(await page.locator('*').count());
  await page.goto('/en/projects');
  await expect(page.locator('.page-filters')).toHaveAttribute('data-status', 'ready');
  const elements = await page.locator('*').count();
  expect(await laidOut()).toBeLessThan(elements / 2);
  // It is laid out, in its full size, when the reader comes near.
  const table = view(page, 'projects-table');
  await table.scrollIntoViewIfNeeded();
  await expect(table.locator('.projects-table-row').last()).toBeVisible();
  await expect.poll(laidOut).toBeGreaterThan(elements / 2);
});

test('a press on a button of a card that still sleeps is not lost', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  await expect(view(page, 'key-figures')).toHaveAttribute('data-status', 'ready');
  const card = view(page, 'announced-projects');
  const cite = card.getByRole('button', { name: 'Cite' });
  expect(
    await cite.evaluate((button: HTMLButtonElement) => {
      button.focus({ preventScroll: true });
      const status = button.closest('[data-view]')?.getAttribute('data-status');
      button.click();
      return status;
    }),
  ).toBe('static');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('who turns to the filters of a page, or opens it in a state of its own, finds all of it alive', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/en/projects');
  await expect(page.locator('.page-filters')).toHaveAttribute('data-status', 'ready');
  const table = view(page, 'projects-table');
  await expect(table).toHaveAttribute('data-status', 'static');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('kamaz');
  await expect(table).toHaveAttribute('data-status', 'ready');
  await expect(page.locator('.page-filters').getByRole('status')).toHaveText(/^\d+ rows?$/);
  await expect(table.locator('.projects-table-row')).toHaveCount(
    Number.parseInt(await page.locator('.page-filters').getByRole('status').innerText(), 10),
  );
  await page.goto('/en/projects?sector=chemicals');
  await expect(page.locator('[data-status="static"]')).toHaveCount(0);
  // A link within the page is a change of the address too.
  await page.goto('/en/trade');
  await settled(page);
});

test('on another day than that of the build nothing is drawn twice', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-03-04T10:00:00Z'));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (document.querySelector('.ui-skeleton, [data-status="loading"]')) seen.push('skeleton');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/');
  await expect(view(page, 'key-figures')).toHaveAttribute('data-status', 'ready');
  await expect(view(page, 'announced-projects')).toHaveAttribute('data-status', 'static');
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a press on a drawing whose code is still on its way is made once it is there', async ({ page }) => {
  const code = /\/assets\/chart-/;
  // Asked for and not answered, until the route is taken away: then what was held goes on its way.
  await page.route(code, () => undefined);
  await page.goto('/projects?lang=en', { waitUntil: 'commit' });
  const card = view(page, 'announced-projects');
  await expect(card).toHaveAttribute('data-status', 'ready');
  await expect(card.locator('.view-drawing')).toHaveAttribute('data-status', 'static');
  await card
    .getByRole('row', { name: /^being carried out or worked out/ })
    .getByRole('button', { name: /22/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.unroute(code);
  await expect(page.getByRole('dialog')).toContainText('Deutsche Allgemeine Zeitung');
});

/** What a reader sees of the page, and which one the navigation says it is. Runs inside the page. */
function look() {
  const { scrollHeight, dataset } = document.documentElement;
  const status = document.querySelector<HTMLElement>('#projects-table')?.dataset['status'];
  const current = document.querySelector('.nav [aria-current]')?.getAttribute('href');
  return { page: [scrollHeight, dataset['wait'], status], current };
}

test('a press on the navigation leaves the page as it is until the next one comes, cards that sleep included', async ({
  page,
}) => {
  const code = /\/assets\/trade-page-/;
  await page.route(code, () => undefined);
  await page.goto('/en/projects');
  await expect(page.locator('.page-filters')).toHaveAttribute('data-status', 'ready');
  const table = view(page, 'projects-table');
  await expect(view(page, 'projects-by-sector')).toHaveAttribute('data-status', 'ready');
  await expect(table).toHaveAttribute('data-status', 'static');
  const before = await page.evaluate(look);
  await page.evaluate(async () => {
    document.querySelector<HTMLAnchorElement>('.nav a[href$="/en/trade"]')?.click();
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  const after = await page.evaluate(look);
  expect([before.current, after.current]).toEqual(['/en/projects', '/en/trade']);
  expect(after.page).toEqual(before.page);
  await page.unroute(code);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goods trade');
});

test('another language does not wait for cards that sleep: they come in it in their turn', async ({
  page,
}) => {
  const data = /\/data\/project-amounts\.json/;
  await page.route(data, () => undefined);
  await page.goto('/en/');
  const near = view(page, 'key-figures');
  const far = view(page, 'projects-by-sector');
  await expect(near).toHaveAttribute('data-status', 'ready');
  await expect(far).toHaveAttribute('data-status', 'static');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.getByLabel('Language').evaluate((select: HTMLSelectElement) => {
    select.value = 'de';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  // A place of its height stands for each card that is gone.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kasachstans');
  await expect(near).toHaveAttribute('lang', 'de');
  await expect(view(page, 'announced-projects')).toHaveAttribute('data-status', 'ready');
  await expect(far).toHaveAttribute('data-status', 'loading');
  await page.unroute(data);
  await expect(far).toHaveAttribute('data-status', 'ready');
  await expect(far).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-status="static"]')).toHaveCount(0);
});
