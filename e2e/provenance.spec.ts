import { expect, open, test, view } from './support.ts';

test('a figure of a table leads to value, computation, sources and caveats', async ({ page }) => {
  await open(page, '/trade?lang=en&reporter=KAZ&tab=table');
  const card = view(page, 'trade-volume');
  await card.getByRole('button', { name: /^\$24,624,279,965, 2021/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Sum of');
  await expect(dialog).toContainText('$7,018,745,764');
  await expect(dialog).toContainText('$17,605,534,201');
  await expect(dialog.getByRole('link', { name: /Main indicators of foreign trade/ })).toHaveAttribute(
    'href',
    /stat\.gov\.kz/,
  );
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: /^\$24,624,279,965, 2021/ })).toBeFocused();
});

test('figures are reached with the arrow keys', async ({ page }) => {
  await open(page, '/trade?lang=en&reporter=KAZ&tab=table&from=2019');
  const card = view(page, 'trade-volume');
  await card.getByRole('button', { name: /^\$19,982,997,451, 2019/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(card.getByRole('button', { name: /2020/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('$18,775,351,559');
});

test('a point of a chart leads to its figures with Enter', async ({ page }) => {
  await open(page, '/trade?lang=en&from=2019&to=2021');
  await page.getByRole('application').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('$25,631,000,000');
  await expect(page.getByRole('dialog')).toContainText('+4.1%');
});

test('the rows shown are taken away as CSV with sources, filters and address', async ({ page }) => {
  await open(page, '/trade?lang=de&reporter=KAZ&from=2021&to=2021&said=none&tab=table');
  const card = view(page, 'trade-volume');
  await card.getByRole('button', { name: 'Herunterladen' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('group', { name: /1\)/ }).getByRole('button', { name: 'CSV' }).click();
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const [head, row, rest] = Buffer.concat(chunks).toString('utf8').split('\r\n');
  expect(head).toMatch(/^\uFEFFJahr;/);
  expect(row).toContain('2021;24624279965;');
  expect(row).toContain('BNS_2019_2023');
  expect(row).toContain(';derived;2021;1.');
  expect(row).toContain('/trade?');
  expect(rest).toBe('');
});
