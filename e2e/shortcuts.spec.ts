import type { Page } from '@playwright/test';
import { expect, open, settled, test, view } from './support.ts';

/** The address and the navigation tell the new page before it is there. */
async function isOn(page: Page, name: string, firstView: string) {
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('#main [data-view]').first()).toHaveAttribute('data-view', firstView);
  await settled(page);
}

test('single keys do what readers do most, never while they type, and can be switched off', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/en\/trade/);
  await isOn(page, 'Trade', 'trade-volume');
  const trade = view(page, 'trade-volume');
  await page.keyboard.press('t');
  await expect(trade.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await expect(trade.getByRole('table')).toBeVisible();
  await page.keyboard.press('a');
  await expect(trade.getByText('Added to', { exact: false }).first()).toBeAttached();

  await page.keyboard.press('4');
  await expect(page).toHaveURL(/\/en\/projects/);
  await isOn(page, 'Projects', 'projects-by-sector');
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox').first();
  await expect(search).toBeFocused();
  await page.keyboard.type('2p?');
  await expect(search).toHaveValue('2p?');
  await expect(page).toHaveURL(/\/en\/projects/);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await search.blur();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toContainText('in the order of the navigation');
  await sheet.getByRole('checkbox').click();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('2');
  await page.reload();
  await settled(page);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/en\/projects/);
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(sheet.getByRole('checkbox')).not.toBeChecked();
});
