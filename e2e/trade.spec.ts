import { expect, open, test, view } from './support.ts';

test('the break of 2010 is left open: no line through it, the figure marked as incomplete', async ({
  page,
}) => {
  await open(page, '/trade?lang=en&reporter=KAZ&from=2007&to=2014');
  const card = view(page, 'trade-volume');
  // One line would be one stretch of the path; a gap starts a second one.
  const path = await card.locator('.recharts-line-curve').first().getAttribute('d');
  expect(path?.match(/M/g)?.length).toBe(2);
  await card.getByRole('tab', { name: 'Table' }).click();
  const row = card.getByRole('row', { name: /^2010/ });
  await expect(row).toContainText('$8,482,287,795');
  await expect(row).toContainText('incomplete');
});

test('mirror statistics stand side by side, and years that one side does not publish stay empty', async ({
  page,
}) => {
  await open(page, '/trade?lang=en&tab=table');
  const card = view(page, 'trade-volume');
  const row = card.getByRole('row', { name: /^2021/ });
  await expect(row).toContainText('$24,624,279,965');
  await expect(row).toContainText('$25,631,000,000');
  await expect(row).toContainText('+4.1%');
  await expect(card.getByRole('row', { name: /^2023/ })).toContainText('no figure');
});

test('unit, direction and years are chosen with controls and kept in the address', async ({ page }) => {
  await open(page, '/trade?lang=en&tab=table');
  const card = view(page, 'trade-volume');
  await card.getByLabel('Unit').selectOption({ label: 'Change on the year before' });
  await expect(page).toHaveURL(/unit=yoy/);
  await expect(card.getByRole('row', { name: /^2021/ })).toContainText('+31.2%');
  await page.goBack();
  await expect(card.getByRole('row', { name: /^2021/ })).toContainText('$24,624,279,965');
  await page.goForward();
  await expect(card.getByRole('row', { name: /^2021/ })).toContainText('+31.2%');
  await page.reload();
  await expect(card.getByRole('row', { name: /^2021/ })).toContainText('+31.2%');
});

test('the chart is read with the arrow keys', async ({ page }) => {
  await open(page, '/trade?lang=en&reporter=KAZ&from=2019&to=2023');
  const card = view(page, 'trade-volume');
  await card.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(card.locator('.chart')).toContainText('2023');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(card.locator('.chart')).toContainText('$24.6 bn');
});
