import { expect, open, test, violations } from './support.ts';

test('sources are filtered by what they are, with counts, and lead to every figure that rests on them', async ({
  page,
}) => {
  await open(page, '/sources?lang=en&kind=statistics');
  const items = page.locator('.source-list--page > li');
  const count = await items.count();
  expect(count).toBeGreaterThan(5);
  await page.getByRole('button', { name: /^Publisher/ }).click();
  await page.getByRole('checkbox', { name: /^Bureau of National Statistics/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/kind=statistics.*publisher=bureau-of-national-statistics/);
  await expect(page.getByRole('button', { name: 'Remove Statistics' })).toBeVisible();
  await expect.poll(() => items.count()).toBeLessThan(count);
  expect(await violations(page)).toEqual([]);

  await items.first().getByRole('link', { name: /BNS/ }).click();
  await page
    .getByRole('link', { name: /^2021, Russia/ })
    .first()
    .click();
  // The view opens in the state that shows the figure.
  await expect(page).toHaveURL(/from=2021/);
  await expect(page.getByRole('row', { name: /2021/ }).first()).toBeVisible();

  await open(page, '/sources?lang=de&grade=A&publisher=nobody');
  await expect(page.locator('.ui-notice')).toContainText('publisher = „nobody“');
  await page.getByRole('button', { name: 'zurücksetzen' }).click();
  await expect(page).not.toHaveURL(/grade=/);
});
