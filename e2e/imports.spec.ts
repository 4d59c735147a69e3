import { expect, open, test, view } from './support.ts';

test('a journalist finds Russia’s share of Kazakhstan’s imports in 2021 and the source it rests on', async ({
  page,
}) => {
  await open(page, '/?lang=en');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
  const card = view(page, 'import-shares');
  await card.getByRole('tab', { name: 'Table' }).click();
  await expect(card.getByRole('row', { name: /^2021/ })).toContainText('42.5%');
  await card.getByRole('tab', { name: 'Sources' }).click();
  const source = card.getByRole('listitem').filter({ hasText: 'Bureau of National Statistics' }).first();
  await expect(source.getByRole('link').first()).toHaveAttribute('href', /stat\.gov\.kz/);
  await source.getByRole('link', { name: 'BNS_2019_2023' }).click();
  await expect(page.getByRole('main')).toContainText('$17,605,534,201');
});

test('no share is shown for 2010, and the chart does not bridge it', async ({ page }) => {
  await open(page, '/imports?lang=en&import-shares.tab=table&from=2008&to=2012');
  const row = view(page, 'import-shares').getByRole('row', { name: /^2010/ });
  await expect(row).not.toContainText('%');
});

test('the ranking names the largest partners of the year that is asked for', async ({ page }) => {
  await open(page, '/imports?lang=en&import-partners.tab=table');
  const card = view(page, 'import-partners');
  await expect(card.getByRole('row', { name: /Russia/ })).toContainText('29.9%');
  await card.getByLabel('Year', { exact: true }).selectOption('2021');
  await expect(card.getByRole('row', { name: /Russia/ })).toContainText('42.5%');
});

test('events are switched on as marks of the time axis, and each is named', async ({ page }) => {
  await open(page, '/imports?lang=en&from=2012');
  const card = view(page, 'import-shares');
  const marks = card.locator('.chart-marks').getByRole('listitem');
  await expect(marks).toHaveCount(0);
  await card.getByRole('button', { name: /^Events/ }).click();
  await page.getByRole('checkbox', { name: /^Treaties/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/import-shares\.marks=treaty/);
  await expect(marks.filter({ hasText: '29 May 2014' })).toContainText('EAEU treaty signed');
  await page.goBack();
  await expect(marks).toHaveCount(0);
});
