import { expect, open, test, view } from './support.ts';

test('a press on the map, on a bar or on a mark filters the other views; what is under the pointer stands out in all', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const table = view(page, 'projects-table');
  const rows = table.locator('.projects-table-row');
  const changes = view(page, 'status-changes');
  const map = view(page, 'projects-map');
  await table.scrollIntoViewIfNeeded();
  await expect(rows).toHaveCount(49);

  // Hovering a row lights its town, its part of a bar, its marks and its entries in the list.
  const row = table.locator('.projects-table-row[data-stands-for="P03"]');
  const lit = (of: string) => view(page, of).locator('[data-lit]');
  await map.scrollIntoViewIfNeeded();
  await changes.scrollIntoViewIfNeeded();
  await row.hover();
  await expect(row).toHaveAttribute('data-lit', '');
  await expect(map.locator('.map-symbol[data-lit]').first()).toBeAttached();
  await expect(
    view(page, 'projects-by-sector').locator('.chart-bar-segment[data-lit]').first(),
  ).toBeAttached();
  await expect(changes.locator('.change-mark[data-lit]')).toHaveCount(3);
  // Focus does the same, and the other way round.
  const symbol = map.getByRole('button', { name: /^Kostanay: / });
  await symbol.focus();
  await page.keyboard.press('Shift');
  await symbol.hover();
  await expect(lit('projects-table').first()).toBeAttached();
  await page.mouse.move(0, 0);

  await symbol.press('Enter');
  await expect(page).toHaveURL(/[?&]project=P/);
  await expect(symbol).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).not.toHaveCount(49);
  const inKostanay = await rows.count();
  expect(inKostanay).toBeGreaterThan(3);
  await expect(changes.locator('.change-mark[data-dim]').first()).toBeAttached();
  await symbol.press('Enter');
  await expect(page).not.toHaveURL(/project=/);
  await expect(rows).toHaveCount(49);

  // A box beside a mark tells what it is, and promises nothing that a press does not do.
  const mark = changes.getByRole('button', { name: /^during December 2022: operating/ });
  const box = page.locator('.figure-peek');
  await mark.focus();
  await page.keyboard.press('Shift');
  await mark.hover();
  await expect(box).toContainText(/during December 2022: operating – KamaTyresKZ/);
  await expect(box).not.toContainText('press');
  await mark.press('Enter');
  await expect(page).toHaveURL(/[?&]project=P03(&|$)/);
  await expect(rows).toHaveCount(1);
  await page.goBack();
  await expect(rows).toHaveCount(49);

  await view(page, 'projects-by-sector')
    .getByRole('button', { name: /^Space: / })
    .press('Enter');
  await expect(page).toHaveURL(/[?&]sector=space/);
  await expect(rows).toHaveCount(1);
});

test('ticked rows of the table are chosen on the whole page, and the other rows stay in sight until asked away', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const table = view(page, 'projects-table');
  const rows = table.locator('.projects-table-row');
  const row = (id: string) => table.locator(`.projects-table-row[data-stands-for="${id}"]`);
  const tick = (id: string) => row(id).getByRole('checkbox', { name: /^Choose / });
  await table.scrollIntoViewIfNeeded();
  await expect(rows).toHaveCount(49);
  const sectors = view(page, 'projects-by-sector').getByRole('heading', { level: 2 });
  const before = await sectors.textContent();

  // Out of sight until the pointer or the focus comes.
  const box = row('P03').locator('.projects-table-tick');
  await expect(box).toHaveCSS('opacity', '0');
  await tick('P03').focus();
  await expect(box).toHaveCSS('opacity', '1');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]project=P03(&|$)/);
  await expect(tick('P03')).toBeChecked();
  await expect(rows).toHaveCount(49);
  await expect(sectors).not.toHaveText(before ?? '');
  await tick('P05').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/[?&]project=P03(,|%2C)P04(,|%2C)P05(&|$)/);
  await expect(table.locator('output').filter({ hasText: '3 projects chosen' })).toBeVisible();
  await tick('P04').click();
  await table.getByRole('button', { name: 'List only these' }).click();
  await expect(rows).toHaveCount(2);
  await table.getByRole('button', { name: 'List all projects' }).click();
  await expect(rows).toHaveCount(49);

  // What a drawing chooses is shown alone again.
  await view(page, 'projects-map')
    .getByRole('button', { name: /^Kostanay: / })
    .press('Enter');
  await expect(rows).toHaveCount(6);
  await tick('P01').click();
  await expect(rows).toHaveCount(5);
  await table.getByRole('button', { name: 'Clear the choice' }).click();
  await expect(page).not.toHaveURL(/[?&](project|listed)=/);
  await expect(rows).toHaveCount(49);
  await expect(sectors).toHaveText(before ?? '');
});

test('what changed between 30 May 2022 and 31 December 2024 is listed, a year as a year', async ({
  page,
}) => {
  await open(page, '/en/projects?status-changes.from=2022-05-30&status-changes.to=2024-12-31#status-changes');
  const changes = view(page, 'status-changes');
  await expect(changes.getByRole('heading', { level: 2 })).toContainText(
    'between 30 May 2022 and 31 December 2024',
  );
  await changes.getByRole('button', { name: /^Show all/ }).click();
  const entry = (name: RegExp) => changes.locator('.change-list li').filter({ hasText: name });
  await expect(entry(/XPS/)).toContainText('during 2024');
  await expect(entry(/XPS/)).toContainText('planned →');
  await expect(entry(/tyre/i).first()).toContainText('during December 2022');
  await changes.getByRole('tab', { name: 'Table' }).click();
  await expect(changes.getByRole('row').filter({ hasText: 'XPS' })).toContainText('during 2024');
  // The state of the page before the end of the year does not say that it had changed on 1 January.
  await open(page, '/en/projects?asof=2024-06-01&project=P37');
  const row = view(page, 'projects-table').locator('.projects-table-row');
  await expect(row).toHaveCount(1);
  await expect(row.locator('.projects-table-status')).toHaveText('planned');
  await expect(row).toContainText('operating during 2024');
});

test('a day is chosen with the slider, by event and by key; play goes on and stops', async ({ page }) => {
  await open(page, '/en/projects');
  const slider = page.getByRole('slider', { name: 'Move through time' });
  const heading = view(page, 'projects-table').getByRole('heading', { level: 2 });
  await expect(slider).toHaveAttribute('aria-valuetext', /^30 May 2022, Smailov–Mishustin talks/);
  const entries = await page.evaluate(() => history.length);
  await slider.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]asof=2024-07-01(&|$)/);
  await expect(slider).toHaveAttribute('aria-valuetext', '1 July 2024');
  await expect(heading).toContainText('pending on 1 July 2024');
  // All keys of one movement are one step of the history.
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(heading).toContainText('19 of them pending on 30 May 2022');
  await expect(slider).toHaveAttribute('aria-valuetext', /^30 May 2022/);

  await page.getByRole('button', { name: /^Next event: / }).click();
  await expect(page).toHaveURL(/asof=2022-06-17/);
  await slider.press('Home');
  await expect(page).toHaveURL(/asof=2002-01-01/);
  await slider.press('End');
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()));
  await expect(page).toHaveURL(new RegExp(`asof=${today}`));

  await open(page, '/en/projects?asof=2022-01-15');
  await page.getByRole('button', { name: 'Play through time' }).click();
  await expect(page).toHaveURL(/asof=2022-0[3-9]-15/);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const stopped = await slider.getAttribute('aria-valuetext');
  await page.getByRole('button', { name: 'Play through time' }).waitFor();
  await expect(heading).toContainText(/pending on 15 [A-Z][a-z]+ 2022/);
  expect(await slider.getAttribute('aria-valuetext')).toBe(stopped);
});

test('the slider fits into a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '/kk/projects');
  const filters = page.locator('.page-filters');
  await filters.locator('.view-controls-toggle').click();
  await expect(filters.getByRole('slider')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
