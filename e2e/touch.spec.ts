import { expect, open, test, view } from './support.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

test('a figure in a sentence, a point of a chart and a cell of a table lead to their source by touch', async ({
  page,
}) => {
  await open(page, '/trade?lang=en&reporter=KAZ&from=2019&to=2021&said=none');
  const card = view(page, 'trade-volume');
  const dialog = page.getByRole('dialog');
  await card.locator('h2 .figure').first().tap();
  await expect(dialog).toContainText('Bureau of National Statistics');
  await expect(dialog).toContainText('not graded in the data');
  await dialog.getByRole('button', { name: 'Close' }).first().tap();
  await expect(dialog).toHaveCount(0);

  // The first tap tells the year, the second one leads on.
  const chart = page.getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.touchscreen.tap(at.x, at.y);
  await expect(card.locator('.chart-tooltip')).toContainText('2020');
  await expect(card.locator('.chart-tooltip')).toContainText('press for the sources');
  await page.touchscreen.tap(at.x, at.y);
  await expect(dialog).toContainText('$18,775,351,559');
  await dialog.getByRole('button', { name: 'Close' }).first().tap();

  await card.getByRole('tab', { name: 'Table' }).tap();
  const cell = card.getByRole('button', { name: /^\$24,624,279,965, 2021/ });
  expect((await cell.locator('xpath=..').boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
  await cell.tap();
  await expect(dialog).toContainText('$17,605,534,201');
});

test('a source is cited itself, in every style', async ({ page }) => {
  await open(page, '/sources/S148?lang=en');
  await page.getByRole('button', { name: 'Cite' }).tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-style="APA"]')).toContainText('Retrieved November 23, 2026, from http');
  await expect(dialog.locator('[data-style="Chicago"]')).toContainText('Accessed November 23, 2026.');
  await expect(dialog.locator('[data-style="BibTeX"]')).toContainText('@misc{S148,');
  await expect(dialog.locator('[data-style="CSL-JSON"]')).toContainText('"id": "S148"');
  await expect(dialog.getByRole('button', { name: 'Copy CSL-JSON' })).toBeVisible();
});
