import type { Page } from '@playwright/test';
import { expect, open, settled, test, view } from './support.ts';

const TRADE = /\/assets\/trade-page-/;

/** The scripts and files that a page asks for, in their order; `open`: how many have not been answered. */
function asked(page: Page): string[] & { open: number } {
  const addresses = Object.assign<string[], { open: number }>([], { open: 0 });
  page.on('request', (request) => {
    addresses.open += 1;
    if (/\/(assets|data)\//.test(request.url())) addresses.push(request.url());
  });
  const done = () => {
    addresses.open -= 1;
  };
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return addresses;
}

function navigation(page: Page) {
  return page.getByRole('navigation', { name: 'Main' });
}

test('a page whose link was pointed at or comes into focus opens without the network, its charts included', async ({
  page,
  context,
  errors,
}) => {
  const addresses = asked(page);
  await open(page, '/en/timeline');
  await navigation(page).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => addresses.filter((address) => TRADE.test(address))).toHaveLength(1);
  // The code of a view tells which drawing it needs: everything is there when nothing more follows.
  await expect
    .poll(async () => {
      const known = addresses.length;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      return addresses.open === 0 && addresses.length === known;
    })
    .toBe(true);
  await context.setOffline(true);
  await navigation(page).getByRole('link', { name: 'Trade' }).click();
  await settled(page);
  await expect(view(page, 'trade-volume').locator('.chart-line').first()).toBeVisible();
  await context.setOffline(false);
  // What is not needed for the page (fonts for the next visit) may be asked for in vain.
  errors.splice(0);

  await view(page, 'trade-volume').locator('a[href*="/sources/S"]').first().focus();
  await expect.poll(() => addresses.some((address) => address.includes('/source-page-'))).toBe(true);
});

test('pages behind the links in sight are fetched in calm moments, when nothing of the open one is on its way', async ({
  page,
}) => {
  const addresses = asked(page);
  await open(page, '/en/timeline');
  await expect.poll(() => addresses.some((address) => TRADE.test(address))).toBe(true);
  const own = view(page, 'meetings-timeline');
  await expect(own).toHaveAttribute('data-status', 'ready');
  const [lastOwnMs, tradeMs] = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const trade = loaded.findIndex(({ name }) => name.includes('/trade-page-'));
    const before = loaded.slice(0, trade).filter(({ name }) => /\/(assets|data)\//.test(name));
    return [Math.max(...before.map(({ responseEnd }) => responseEnd)), loaded[trade]?.startTime ?? 0];
  });
  expect(tradeMs - lastOwnMs).toBeGreaterThan(1500);
});

test('what the browser has put off is not measured, and so not laid out, to find the links in sight', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getBoundingClientRect } = Element.prototype;
    Element.prototype.getBoundingClientRect = function measure(this: Element) {
      if (!this.checkVisibility({ contentVisibilityAuto: true }) && this.closest('[data-status="static"]'))
        document.documentElement.dataset['measured'] = `${this.tagName} ${this.className}`;
      return getBoundingClientRect.call(this);
    };
  });
  const addresses = asked(page);
  await page.goto('/en/projects');
  await expect.poll(() => addresses.some((address) => TRADE.test(address))).toBe(true);
  await expect(page.locator('.view[data-status="static"]')).not.toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-measured');
});

for (const [who, connection] of [
  ['saves data', { saveData: true }],
  ['is on a slow line', { effectiveType: '2g' }],
] as const) {
  test(`nothing is fetched ahead for a reader who ${who}`, async ({ page }) => {
    await page.addInitScript(
      (line) => Object.defineProperty(navigator, 'connection', { value: line }),
      connection,
    );
    const addresses = asked(page);
    await open(page, '/en/timeline');
    const link = navigation(page).getByRole('link', { name: 'Trade' });
    await link.hover();
    await link.focus();
    await expect(link).toBeFocused();
    // Not even the code that would do it.
    expect(addresses.filter((address) => TRADE.test(address) || /\/prefetch-/.test(address))).toEqual([]);
    await link.click();
    await expect.poll(() => addresses.some((address) => TRADE.test(address))).toBe(true);
    await settled(page);
  });
}

test('a press is answered in the next frame, wherever it leads and whatever has to be loaded for it', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const marked = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('.nav a[href$="/en/context"]');
    link?.click();
    await new Promise(requestAnimationFrame);
    return [link?.getAttribute('aria-current'), document.querySelectorAll('.nav [aria-current]').length];
  });
  expect(marked).toEqual(['page', 1]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Context');
  await settled(page);

  const language = page.getByRole('combobox', { name: 'Language' });
  const chosen = await language.evaluate(async (select: HTMLSelectElement) => {
    select.value = 'de';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return select.value;
  });
  expect(chosen).toBe('de');
  await expect(page).toHaveURL(/\/de\/context/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kontext');
});
