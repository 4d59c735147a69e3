import { readFile } from 'node:fs/promises';
import { expect, open, settled, test, view, violations } from './support.ts';

test('projects are chosen in the table and on a page, compared side by side, and taken away', async ({
  page,
}) => {
  await open(page, '/projects?lang=en');
  const card = view(page, 'projects-compare');
  await expect(card).toContainText('No project is chosen yet');
  const table = view(page, 'projects-table');
  await table
    .getByRole('button', { name: 'Compare: add KamLitKZ iron foundry (castings for trucks)' })
    .click();
  const tray = page.getByRole('region', { name: 'Projects chosen for comparison' });
  await expect(tray).toContainText('1 of 4 chosen');
  await table.getByRole('link', { name: /KamaTyresKZ/ }).click();
  await settled(page);
  await page.getByRole('button', { name: /^Compare: add KamaTyresKZ/ }).press('Enter');
  await expect(page).toHaveURL(/\/projects\/P03\?.*compare=P01,P03/);
  await tray.getByRole('link', { name: 'Compare' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/projects\?.*compare=P01,P03.*#projects-compare/);
  const row = (name: string) => card.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Sector')).toHaveText(/different.*Machine building.*Chemicals/s);
  await expect(row('Jobs, main figure')).toContainText('500');
  await expect(row('Counted among')).toHaveText(/the same/);
  await row('Jobs, main figure').getByRole('button', { name: /500/ }).click();
  await expect(page.getByRole('dialog')).toContainText('The Astana Times');
  await page.keyboard.press('Escape');
  await card.getByRole('combobox').selectOption({ label: 'Differences only' });
  await expect(row('Counted among')).toHaveCount(0);
  await card.getByRole('button', { name: 'Compare: take KamaTyresKZ', exact: false }).click();
  await expect(card).toContainText('Choose at least one more project');
  await expect(page).toHaveURL(/compare=P01(&|#|$)/);
});

test('on a phone the comparison stands one attribute below the other; its table is a file', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/projects?lang=de&compare=P01,P03,P05,P08,P30#projects-compare');
  const card = view(page, 'projects-compare');
  await expect(card).toContainText('Gezeigt werden die ersten vier');
  await expect(card.getByRole('columnheader')).toHaveCount(4);
  await expect(card.getByRole('row', { name: /^Branche \(|^Branche ≠/ })).toContainText('Chemie');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await card.getByRole('button', { name: 'Herunterladen' }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('menuitem', { name: /CSV/ })
    .or(page.getByRole('button', { name: /CSV/ }))
    .first()
    .click();
  const text = await readFile((await (await download).path()) ?? '', 'utf8');
  expect(text).toContain('KamaTyresKZ');
  expect(text).toContain(';verschieden;');
  expect(await violations(page)).toEqual([]);
});
