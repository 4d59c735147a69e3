import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/lib/serve.mjs';
import { expect, open, settled, test, view } from './support.ts';

test.use({ serviceWorkers: 'allow' });

/** A site of its own for each test, which goes away as a network does: the browser's switch does not hold for workers. */
async function ownSite() {
  const { server, address } = await serve(fileURLToPath(new URL('..', import.meta.url)), 4700);
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: (path: string) => new URL(path, address).href, cut };
}

/** Waits until everything that the page has loaded so far would be there without a network. */
async function kept(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        if (!navigator.serviceWorker.controller) return 'nobody keeps it';
        const loaded = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.startsWith(location.origin) && !name.endsWith('sw.js'));
        const found = await Promise.all(
          [location.href.replace(/[?#].*/, ''), ...loaded].map((name) =>
            caches.match(name.replace(/\/$/, '').replace(/\?.*/, '')),
          ),
        );
        return found.every((answer) => answer !== undefined);
      }),
    )
    .toBe(true);
}

test('pages that were visited stand and answer without a network, and say of when the data are', async ({
  page,
  errors,
}) => {
  const site = await ownSite();
  await open(page, site.address('/en/imports'));
  await page.getByRole('navigation').getByRole('link', { name: 'Trade', exact: true }).click();
  await settled(page);
  await kept(page);
  await site.cut();
  await page.reload();
  await settled(page);
  const trade = view(page, 'trade-volume');
  await expect(page.getByText(/^You are offline/)).toContainText('2026');
  await trade.getByRole('tab', { name: 'Table' }).click();
  await expect(trade.getByRole('table')).toContainText('2021');
  await page.getByRole('navigation').getByRole('link', { name: 'Imports', exact: true }).click();
  await expect(view(page, 'import-shares').getByRole('heading', { level: 2 })).toContainText('Russia');
  // Never visited: the frame of the page stands, and what is missing is named beside the part concerned.
  await page.goto(site.address('/en/timeline'));
  await expect(page.getByRole('navigation')).toBeVisible();
  errors.splice(0, errors.length, ...errors.filter((text) => !/ERR_/.test(text)));
});

test('a presentation goes on without a network, after a reload too', async ({ page, errors }) => {
  const site = await ownSite();
  await open(page, site.address('/en/trade'));
  await view(page, 'trade-volume').getByRole('button', { name: 'Add to deck' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Imports', exact: true }).click();
  await settled(page);
  await view(page, 'import-shares').getByRole('button', { name: 'Add to deck' }).click();
  await open(page, site.address('/en/present'));
  await expect(page).toHaveURL(/deck=/);
  await page
    .getByRole('button', { name: /^Present/ })
    .first()
    .click();
  await expect(page).toHaveURL(/slide=1/);
  await kept(page);
  await site.cut();
  await page.reload();
  await expect(page.getByText('Slide 1 of 4')).toHaveCount(1);
  for (const number of [2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(`Slide ${number} of 4`)).toHaveCount(1);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading').filter({ hasText: 'Russia' }).first()).toBeVisible();
  await expect(page.locator('.ui-skeleton')).toHaveCount(0);
  errors.splice(0, errors.length, ...errors.filter((text) => !/ERR_/.test(text)));
});

test('after a new release the page is the new one, and what it replaced goes', async ({ page }) => {
  await open(page, '/en/imports');
  await kept(page);
  // What releases leave behind in a browser: the one before last is nobody's any more.
  await page.evaluate(async () => {
    for (const name of ['dashboard-first', 'dashboard-second', 'somebody-elses']) {
      const cache = await caches.open(name);
      await cache.put(`${location.origin}/en/imports`, new Response('<h1>An old page</h1>'));
    }
    await navigator.serviceWorker.register('/sw.js?build=next');
  });
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('dashboard-first');
  expect(await page.evaluate(() => caches.keys())).toContain('somebody-elses');
  await page.reload();
  await settled(page);
  await expect(page.getByText('An old page')).toHaveCount(0);
});
