import type { Page } from '@playwright/test';
import { expect, open, settled, test, view } from './support.ts';

const TRADE = /\/assets\/trade-page-/;

/** The scripts and files that a page asks for, in their order. */
function asked(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (/\/(assets|data)\//.test(request.url())) addresses.push(request.url());
  });
  return addresses;
}

function navigation(page: Page) {
  return page.getByRole('navigation', { name: 'Main' });
}

test('a page whose link was pointed at or comes into focus opens without the network, its charts included', async ({
  page,
  context,
}) => {
  const addresses = asked(page);
  await open(page, '/en/timeline');
  await navigation(page).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => addresses.filter((address) => TRADE.test(address))).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await navigation(page).getByRole('link', { name: 'Trade' }).click();
  await settled(page);
  await expect(view(page, 'trade-volume').locator('.chart-line').first()).toBeVisible();
  await context.setOffline(false);

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
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    // Not even the code that would do it.
    expect(addresses.filter((address) => TRADE.test(address) || /\/prefetch-/.test(address))).toEqual([]);
    await link.click();
    await expect.poll(() => addresses.some((address) => TRADE.test(address))).toBe(true);
    await settled(page);
  });
}
