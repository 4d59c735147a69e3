import type { Locator, Page } from '@playwright/test';
import { expect, open, test, view, violations } from './support.ts';

/** Presses Tab until the control has the focus; nothing here touches the mouse. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

function filter(page: Page, name: string): Locator {
  return page
    .getByRole('group', { name: 'Filters of this page' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Opens a facet, walks to options with the arrow keys and ticks them, closes it. */
async function tick(page: Page, facet: string, options: readonly string[]): Promise<void> {
  await tabTo(page, filter(page, facet));
  await page.keyboard.press('Enter');
  for (const option of options) {
    const box = page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(`^${option}`) });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await tabTo(page, box, 'ArrowDown');
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await page.keyboard.press('Escape');
  await expect(filter(page, facet)).toBeFocused();
}

/** The day as it is typed where the day comes first, or the month. */
async function typeDay(page: Page, [year, month, day]: readonly [string, string, string]): Promise<void> {
  const field = page.locator('input[type="date"]').first();
  await tabTo(page, field, 'Shift+Tab');
  for (const text of [day + month + year, month + day + year]) {
    // Out of the field and in again: to the first of its three parts.
    while (await field.evaluate((node) => node === document.activeElement)) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    if ((await field.inputValue()) === `${year}-${month}-${day}`) return;
  }
  await expect(field).toHaveValue(`${year}-${month}-${day}`);
}

test('which chemical projects in Atyrau were pending on 30 May 2022, with what investment, and which ran by the end of 2024: by keyboard alone', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const card = view(page, 'projects-table');
  const rows = card.locator('.projects-table-row');
  await tick(page, 'Sector', ['Chemicals']);
  await tick(page, 'Status', ['announced', 'planned', 'under construction']);
  // Region comes after Status in the bar; in its long list typing finds the option.
  await tabTo(page, filter(page, 'Region'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('atyr');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);
  await expect(page.locator('.page-filters').getByRole('status')).toHaveText('3 rows');
  await expect(rows.locator('.projects-table-name')).toHaveText([
    /^Butadien LLP/,
    /^KPI polypropylene/,
    /^Silleno polyethylene/,
  ]);
  await expect(rows.locator('[data-column="investment"] .figure')).toHaveText([
    '$1 bn',
    '$2.63 bn',
    '$7.7 bn',
  ]);
  await expect(rows.nth(0).locator('[data-column="tenge"]')).toContainText('KZT 414.5 bn');
  await expect(rows.nth(1).locator('[data-column="tenge"]')).toContainText('no figure');

  await typeDay(page, ['2024', '12', '31']);
  await expect(page).toHaveURL(/asof=2024-12-31/);
  await tabTo(page, filter(page, 'Status'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'none' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await tick(page, 'Status', ['operating']);
  await expect(rows.locator('.projects-table-name')).toHaveText([/^KPI polypropylene/]);
  await expect(page).toHaveURL(/status=operating/);
});

test('the table is sorted by several columns, set up, opened and shared; sums say why they are none', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const card = view(page, 'projects-table');
  const heads = card.locator('.projects-table thead');
  const sectors = card.locator('td[data-column="sector"]');

  await test.step('Shift adds a column to the order', async () => {
    await heads.getByRole('button', { name: 'Sector' }).focus();
    await page.keyboard.press('Enter');
    await expect(heads.locator('th[aria-sort="ascending"]')).toHaveText(/^Sector/);
    await heads.getByRole('button', { name: 'Invest' }).first().focus();
    await page.keyboard.press('Shift+Enter');
    await expect(page).toHaveURL(/projects-table\.sort=sector,-investment/);
    await expect(heads.locator('th[aria-sort="ascending"]')).toHaveText(/^Sector/);
    await expect(card.getByRole('status').filter({ hasText: 'Sorted by' })).toContainText('Investment');
    await expect(sectors.first()).toContainText('Chemicals');
  });

  await test.step('columns are chosen, moved and resized by keyboard', async () => {
    await card.getByRole('button', { name: 'Columns' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Move Region up' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/cols=name,region,sector/);
    await expect(heads.locator('th').nth(1)).toContainText('Region');
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Announced' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(heads.getByRole('columnheader', { name: 'Announced' })).toBeVisible();
    const width = async () => (await heads.locator('th').first().boundingBox())?.width ?? 0;
    const before = await width();
    await heads.getByRole('button', { name: 'Project' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page).toHaveURL(/cols=name(:|%3A)\d+,region/);
    await expect.poll(width).toBeGreaterThan(before);
  });

  await test.step('details open in place, and the address has it all', async () => {
    await card.getByRole('button', { name: /^Details of KamaTyresKZ/ }).click();
    await expect(card.locator('#projects-table-details-P03')).toContainText('Status history');
    // Rows below those in sight come a moment later.
    const listed = () => card.locator('.projects-table-name').allTextContents();
    await expect.poll(async () => new Set(await listed()).size).toBe(49);
    const names = await listed();
    await page.reload();
    await expect(card.locator('#projects-table-details-P03')).toContainText('Status history');
    await expect.poll(listed).toEqual(names);
  });

  await test.step('what cannot be added says why', async () => {
    await card.getByRole('button', { name: 'Why not added' }).first().click();
    await expect(page.getByRole('dialog', { name: /Why not added/ })).toContainText('different years');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

test('a search forgives a typo, marks what it found and offers what the facets hold', async ({ page }) => {
  await open(page, '/en/projects?q=Lukoli');
  const card = view(page, 'projects-table');
  await expect(card).toContainText('Nothing is written exactly like “Lukoli”');
  await expect(card.locator('mark').first()).toHaveText('Lukoil');
  const search = page.getByRole('searchbox').first();
  await search.fill('');
  await search.pressSequentially('Қостанай');
  await expect(search).toHaveValue('Қостанай');
  await expect(card.locator('mark').first()).toHaveText('Kostanay');
  await filter(page, 'Company').click();
  const list = page.getByRole('dialog', { name: 'Company' });
  await list.getByRole('searchbox').fill('kam');
  await list.getByRole('button', { name: 'all' }).click();
  await expect(page).toHaveURL(/company=kamaz,/);
  await page.keyboard.press('Escape');
  await expect(card.locator('.projects-table-row')).not.toHaveCount(49);
  const left = await card.locator('.projects-table-row').count();
  expect(left).toBeGreaterThan(0);
  await expect(page.locator('.page-filters').getByRole('status')).toHaveText(`${left} rows`);
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(card.locator('.projects-table-row')).toHaveCount(49);
});

test('views are saved in the browser; where it keeps nothing it says so and nothing is lost', async ({
  page,
  context,
}) => {
  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByLabel('Name of the present view').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Saved views' })).toContainText(`Saved as “${name}”`);
  };
  await open(page, '/en/projects?sector=chemicals&projects-table.density=compact');
  await save('Chemistry');
  await open(page, '/de/projects');
  await page.getByRole('button', { name: 'Gespeicherte Ansichten' }).click();
  await page.getByRole('button', { name: 'Chemistry', exact: true }).click();
  await expect(page).toHaveURL(/\/de\/projects\?.*sector=chemicals/);
  await expect(page).toHaveURL(/density=compact/);

  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, '/en/projects?sector=energy');
  await save('Energy');
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  await expect(dialog).toContainText('This browser keeps nothing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await dialog.getByRole('button', { name: 'Energy', exact: true }).click();
  await expect(page).toHaveURL(/sector=energy/);
});
