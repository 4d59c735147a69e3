import type { Page } from '@playwright/test';
import { expect, open, test, view, violations } from './support.ts';

/** What 1.0.0 had instead, in this test. */
const PATCH = {
  version: '1.0.0',
  next: '1.1.0',
  resources: [
    {
      name: 'trade',
      key: ['year', 'reporter', 'partner', 'flow', 'series'],
      changed: [{ row: [2021, 'KAZ', 'RUS', 'import', 'preferred'], was: { valueUsd: 17_000_000_000 } }],
      added: [],
      removed: [],
    },
  ],
};

/** The earlier version with figures that make a difference in the trade view. */
async function withRevisions(page: Page): Promise<void> {
  await page.route('**/data/versions/1.0.0.json', (route) => route.fulfill({ json: PATCH }));
}

test('an address of an earlier version marks what was revised, with the old figure', async ({ page }) => {
  await withRevisions(page);
  await open(page, '/trade?lang=en&reporter=KAZ&flow=import,total&tab=table&v=1.0.0');
  await expect(page.locator('.version-notice')).toContainText('version 1.0.0 of the data (24 November 2026)');
  const card = view(page, 'trade-volume');
  const cells = card.getByRole('row', { name: /^2021/ }).locator('.cell-mark--revised');
  await expect(cells.nth(0)).toHaveText('revised since 1.0.0, was $17,000,000,000');
  await expect(cells.nth(1)).toHaveText('revised since 1.0.0, was $24,018,745,764');
  await expect(card.locator('.revisions')).toContainText('figures of this view were others then');
  await card.getByRole('button', { name: /^\$17,605,534,201, 2021/ }).click();
  await expect(page.getByRole('dialog')).toContainText('revised since 1.0.0, was $17,000,000,000');
  await page.keyboard.press('Escape');
  await expect(card.locator('.view-foot')).toContainText('version 1.1.0, 24 November 2026');
  await card.locator('.revisions summary').click();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).not.toHaveURL(/v=/);
  await expect(page.locator('.cell-mark--revised')).toHaveCount(0);
});

test('an address of a version that is not carried says so and shows the present one', async ({ page }) => {
  await open(page, '/trade?lang=de&v=9.9.9');
  await expect(page.locator('.version-notice')).toContainText(
    'Der Link verlangt die Datenversion „9.9.9“, die es auf dieser Website nicht gibt.',
  );
  await expect(view(page, 'trade-volume').getByRole('heading', { level: 2 })).toBeVisible();
});
