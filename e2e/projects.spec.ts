import type { Page } from '@playwright/test';
import { expect, open, settled, test, view } from './support.ts';

/** A button of the page's filter bar. */
function filterButton(page: Page, name: string) {
  return page
    .getByRole('group', { name: 'Filters of this page' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}

test('projects are filtered by industry with the mouse; table and chart follow', async ({ page }) => {
  await open(page, '/projects?lang=en');
  const before = await view(page, 'projects-table').locator('tbody tr').count();
  await filterButton(page, 'Sector').click();
  await page.getByRole('checkbox', { name: /^Chemical/ }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/sector=chemicals/);
  const rows = view(page, 'projects-table').locator('tbody tr');
  await expect.poll(() => rows.count()).toBeLessThan(before);
  expect(await rows.count()).toBeGreaterThan(0);
  await expect(view(page, 'projects-table')).toContainText('KamaTyresKZ');
});

test('projects are filtered by industry with the keyboard alone', async ({ page }) => {
  await open(page, '/projects?lang=en');
  await filterButton(page, 'Sector').focus();
  await page.keyboard.press('Enter');
  const option = page.getByRole('checkbox', { name: /^Chemical/ });
  for (
    let step = 0;
    step < 20 && !(await option.evaluate((node) => node === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press(
      (await page.evaluate(() => document.activeElement?.getAttribute('type'))) === 'checkbox'
        ? 'ArrowDown'
        : 'Tab',
    );
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/sector=chemicals/);
  await expect(filterButton(page, 'Sector')).toBeFocused();
});

test('a filtered address shared with somebody else shows the same', async ({ page, browser }) => {
  await open(page, '/projects?lang=en&sector=chemicals&asof=2024-12-31');
  const names = await view(page, 'projects-table').locator('tbody tr').allTextContents();
  const context = await browser.newContext({ locale: 'de-DE' });
  const other = await context.newPage();
  await open(other, page.url());
  expect(await view(other, 'projects-table').locator('tbody tr').allTextContents()).toEqual(names);
  await context.close();
});

test('back and forward go through the filters one by one', async ({ page }) => {
  await open(page, '/projects?lang=en');
  const rows = view(page, 'projects-table').locator('tbody tr');
  const all = await rows.count();
  await filterButton(page, 'Sector').click();
  await page.getByRole('checkbox', { name: /^Energy/ }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const filtered = await rows.count();
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await page.goForward();
  await expect(rows).toHaveCount(filtered);
});

test('the 22 announced projects stand beside those that can be named', async ({ page }) => {
  await open(page, '/projects?lang=en');
  const card = view(page, 'projects-by-sector');
  await expect(card).toContainText('22 announced');
  await expect(card).toContainText('not itemised publicly');
});

test('a click on a bar leaves its rows in the table', async ({ page }) => {
  await open(page, '/projects?lang=en');
  await view(page, 'projects-by-sector')
    .getByRole('button', { name: /^Chemical/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sector=chemicals/);
  await expect(view(page, 'projects-table')).toContainText('KamaTyresKZ');
  await expect(view(page, 'projects-table')).not.toContainText('KamLitKZ');
});

test('statuses are those of the day asked for', async ({ page }) => {
  await open(page, '/projects/P03?lang=en');
  await expect(page.getByRole('main')).toContainText('Status on 30 May 2022');
  await expect(page.locator('.facts')).toContainText('nder construction');
  await open(page, '/projects/P03?lang=en&asof=2024-12-31');
  await expect(page.locator('.facts')).toContainText('perating');
});

test('a search finds the same place in Latin and Cyrillic letters', async ({ page }) => {
  await open(page, '/projects?lang=en&q=Kostanay');
  const latin = await view(page, 'projects-table').locator('tbody tr').count();
  expect(latin).toBeGreaterThan(3);
  await open(page, '/projects?lang=en&q=Костанай');
  await expect(view(page, 'projects-table').locator('tbody tr')).toHaveCount(latin);
});

test('a project leads to its sources and a source back to the project', async ({ page }) => {
  await open(page, '/projects/P03?lang=en');
  await page.getByRole('link', { name: 'S035' }).last().click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pneumatiky');
  await page
    .getByRole('link', { name: /KamaTyresKZ/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/projects\/P03/);
});

test('every statement on projects is a column of its own in the lane of its stage; nothing joins them', async ({
  page,
}) => {
  await open(page, '/projects?lang=en');
  const card = view(page, 'announced-projects');
  const lanes = card.getByRole('table', { name: 'What officials said on joint projects' });
  // 32 statements; the volume of the programme of 4 July 2022 is reached through its number.
  await expect(lanes.locator('tbody').first().locator('.figure')).toHaveCount(31);
  await expect(lanes.locator('svg, path, line')).toHaveCount(0);
  const row = lanes.getByRole('row', { name: /^being carried out or worked out/ });
  await expect(row.locator('.announced-stated')).toHaveText(['30', '22', '84']);
  await row.getByRole('button', { name: /22/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Deutsche Allgemeine Zeitung');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(lanes).toBeHidden();
  await expect(
    card.getByRole('list', { name: 'What officials said on joint projects' }).locator('> li'),
  ).toHaveCount(9);
  await card.getByRole('button', { name: /^in words.*planned/ }).click();
  await expect(card).toContainText('Further joint projects planned');
});

test('symbols of the map are sized by investment; where none is known in dollars, they are marked', async ({
  page,
}) => {
  await open(page, '/projects?lang=en&asof=today&projects-map.size=investment');
  const card = view(page, 'projects-map');
  await expect(card).toContainText('as stated (the largest circle: $14 bn)');
  const width = (name: RegExp) =>
    card
      .locator('.map-symbol')
      .and(page.getByRole('button', { name }))
      .evaluate((symbol) => symbol.getBoundingClientRect().width);
  const ulken = await width(/^Ulken.*largest single investment \$14 bn/);
  expect(ulken).toBeGreaterThan(2 * (await width(/^Kostanay.*largest single investment \$163.7 m/)));
  await expect(card.getByRole('button', { name: /^Saran.*no figure in dollars documented/ })).toBeVisible();
  await card.locator('.map-symbol').first().focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('.map-symbol').first()).toHaveAttribute('aria-expanded', 'true');
  await card.getByRole('combobox').selectOption({ label: 'Number of projects' });
  await expect(card).not.toContainText('largest circle');
});
