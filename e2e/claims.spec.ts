import { expect, open, test, view } from './support.ts';

test('the figures of 2021 reconcile on the first page, and every difference has its name', async ({
  page,
}) => {
  await open(page, '/?lang=en');
  const card = view(page, 'key-figures');
  const part = card.getByRole('region', { name: '2021: one statement, two counts' });
  const [kazakhstan, russia, stated] = await part.locator('ol > li').allTextContents();
  expect(kazakhstan).toContain('Bureau of National Statistics');
  expect(kazakhstan).toMatch(/Exports \$7\.02.bn \+ Imports \$17\.6.bn = \$24\.6.bn/);
  expect(russia).toMatch(/Exports \$7\.14.bn \+ Imports \$18\.5.bn = \$25\.6.bn/);
  expect(stated).toMatch(/\$24\.2.bn/);
  expect(stated).toMatch(/−\$424\.3.m \(−1\.7%\) against the count of Kazakhstan/);
  expect(stated).toContain('preliminary figure');
  await part.getByRole('button', { name: /424\.3/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('$24,200,000,000');
  await expect(dialog).toContainText('$24,624,279,965');
  await page.keyboard.press('Escape');

  // What was said before and after stands below, each beside the data.
  const others = card.getByRole('region', { name: 'Other official statements' });
  await others.locator('label', { hasText: 'import share' }).click();
  await expect(others.locator('.others-list > li')).toHaveCount(3);
  await expect(others).toContainText('Share of imports: Russia, 2021');
  await expect(others.getByRole('status')).toContainText('3 of 3');
  await others.getByLabel('Said by').selectOption('RUS');
  await expect(others.locator('.others-list > li')).toHaveCount(0);
  await page.goBack();
  await expect(others.locator('.others-list > li')).toHaveCount(3);
});
