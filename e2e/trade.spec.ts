import { expect, open, test, view } from './support.ts';

test('the break of 2010 is left open: no line through it, the figure marked as incomplete', async ({
  page,
}) => {
  await open(page, '/trade?lang=en&reporter=KAZ&from=2007&to=2014');
  const card = view(page, 'trade-volume');
  // One line would be one stretch of the path; a gap starts a second one.
  const path = await card.locator('.chart-line path').first().getAttribute('d');
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
  // The year comes first, what was said of it after.
  const row = card.getByRole('row', { name: /^2021/ }).first();
  await expect(row).toContainText('$24,624,279,965');
  await expect(row).toContainText('$25,631,000,000');
  await expect(row).toContainText('+4.1%');
  await expect(card.getByRole('row', { name: /^2023/ }).first()).toContainText('no figure');
});

test('unit, direction and years are chosen with controls and kept in the address', async ({ page }) => {
  await open(page, '/trade?lang=en&tab=table');
  const card = view(page, 'trade-volume');
  await card.getByLabel('Unit').selectOption({ label: 'Change on the year before' });
  await expect(page).toHaveURL(/unit=yoy/);
  await expect(card.getByRole('row', { name: /^2021/ }).first()).toContainText('+31.2%');
  await page.goBack();
  await expect(card.getByRole('row', { name: /^2021/ }).first()).toContainText('$24,624,279,965');
  await page.goForward();
  await expect(card.getByRole('row', { name: /^2021/ }).first()).toContainText('+31.2%');
  await page.reload();
  await expect(card.getByRole('row', { name: /^2021/ }).first()).toContainText('+31.2%');
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

test('statements are points that nothing joins, and the gap has a drawing of its own', async ({ page }) => {
  await open(page, '/trade?lang=en&said=all');
  const card = view(page, 'trade-volume');
  const marks = card.locator('[data-single]');
  await expect(marks).not.toHaveCount(0);
  // A statement on a part of a year is a ring on a line of its months; no marker is or has a path.
  await expect(card.locator('[data-single="C40"][data-partial]')).toHaveCount(1);
  await expect(card.locator('.chart-singles path')).toHaveCount(0);
  // The lines are the two counts and nothing else.
  await expect(card.locator('.chart-line path')).toHaveCount(2);
  await expect(card.locator('.chart-annotations')).toContainText('stated for a part of a year');
  await card.getByRole('application').focus();
  await page.keyboard.press('End');
  for (let year = 2025; year > 2022; year -= 1) await page.keyboard.press('ArrowLeft');
  await expect(card.locator('.chart-tooltip')).toContainText('over $26 bn');
  await expect(card.locator('.chart-tooltip')).toContainText('January–November 2022');
  await expect(card.locator('.chart-tooltip')).toContainText('Kazakhstan: $26.1 bn in another vintage');
  await page.keyboard.press('ArrowLeft');
  await expect(card.locator('.chart-tooltip')).toContainText('Total trade: gap of $1.01 bn (+4.1%)');
  await expect(card.getByRole('region', { name: 'Why the two counts differ' })).toContainText('FOB');
  await card.getByLabel('Unit').selectOption({ label: 'Gap between the counts, US dollars' });
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Russia counted $1.01 bn more');
  await expect(card.locator('.chart-bar rect').first()).toBeVisible();
  await expect(marks).toHaveCount(0);
});
