import { expect, open, test, view, violations } from './support.ts';

test('a view is cited in the state that is shown, with its sources on request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/trade?lang=de&reporter=KAZ&flow=import');
  await view(page, 'trade-volume').getByRole('button', { name: 'Zitieren' }).click();
  const dialog = page.getByRole('dialog');
  const apa = dialog.locator('[data-style="APA"] .citation-text');
  await expect(apa).toContainText('Warenhandel nach Jahren [Datenvisualisierung]. (2026,');
  await expect(apa).toContainText(/reporter=KAZ.*v=1\.\d+\.\d+#trade-volume$/);
  await dialog.getByRole('checkbox').check();
  await expect(dialog.locator('[data-style="BibTeX"] .citation-text')).toContainText('@misc{BNS_2019_2023,');
  await dialog.getByRole('button', { name: 'CSL-JSON kopieren' }).click();
  await expect(dialog).toContainText('Kopiert');
  const items = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(items[0]).toMatchObject({ type: 'webpage', language: 'de' });
  expect(await violations(page)).toEqual([]);
});

test('a figure is copied as one sentence with its source, version and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/trade?lang=en&reporter=KAZ&flow=import&tab=table');
  await view(page, 'trade-volume')
    .getByRole('button', { name: /^\$17,605,534,201, 2021/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy as a sentence' }).click();
  await expect(page.getByRole('dialog')).toContainText('Sentence copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^The figure for “2021, Imports.*” is \$17,605,534,201 \(source: .*; data version 1\.\d+\.\d+; http.*#trade-volume\)\.$/,
  );
});

test('the whole package is there as one file, cited, explained and with its changes', async ({ page }) => {
  await open(page, '/data?lang=en');
  const zip = await page.request.get(
    (await page.getByRole('link', { name: 'Download the package (ZIP)' }).getAttribute('href')) ?? '',
  );
  expect(zip.status()).toBe(200);
  expect((await zip.body()).subarray(0, 2).toString()).toBe('PK');
  await expect(page.locator('[data-method]')).toHaveCount(11);
  await expect(page.locator('[data-method="sum"]')).toContainText(/\$\S+ \+ \$\S+ = \$/);
  await expect(page.locator('#changes')).toContainText('Official statements: 9 rows added');
  await page.locator('summary', { hasText: 'trade.json' }).click();
  await expect(page.getByRole('row', { name: /valueUsd/ }).first()).toContainText('current US dollars');
  await expect(page.locator('#trade')).toContainText('Rosstat publishes in million US dollars.');
  await page.getByRole('button', { name: 'Cite the package' }).click();
  await expect(page.getByRole('dialog')).toContainText(/\(Version 1\.\d+\.\d+\) \[Data set\]\. \(2026/);

  await open(page, '/data?lang=kk');
  await page.locator('#trade summary').click();
  await expect(page.locator('#trade')).toContainText(
    'Қазақстан мен Ресей арасындағы тауар саудасы жыл сайын',
  );
  await expect(page.locator('#trade')).toContainText('Росстат миллион АҚШ долларымен жариялайды.');
  await expect(page.locator('.resource [lang="en"]')).toHaveCount(0);
});
