import { expect, open, test, view } from './support.ts';

test('by key, the last filter taken off leaves the focus and the number of rows; a slip in Cyrillic finds its word alone', async ({
  page,
}) => {
  await open(page, '/ru/projects?sector=chemicals&q=Балхащ');
  const filters = page.locator('.page-filters');
  const rows = view(page, 'projects-table').locator('.projects-table-row');
  const results = filters.getByRole('status').filter({ hasText: /^\d+ стро/ });
  await expect(rows).toHaveCount(0);
  await expect(view(page, 'projects-table')).not.toContainText('отличаются на одну букву');

  const chips = filters.locator('.ui-chip');
  await chips.filter({ hasText: 'Хими' }).press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('mark')).toHaveText('Балхаш');
  await expect(view(page, 'projects-table')).toContainText('отличаются на одну букву');
  // The neighbour of the last chip is what takes all filters off.
  const clear = filters.getByRole('button', { name: 'сбросить' });
  await expect(clear).toBeFocused();

  // Paper tells the filter in words, without anything to press.
  await page.emulateMedia({ media: 'print' });
  await expect(chips).toBeVisible();
  await expect(chips).toHaveText('Поиск: Балхащ');
  await expect(chips.locator('.ui-icon')).toBeHidden();
  await expect(filters.getByRole('searchbox')).toBeHidden();
  await expect(view(page, 'projects-map').locator('.projects-map-hint')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await clear.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(results).toHaveText('49 строк');
  await expect(results).toBeFocused();
  expect((await results.boundingBox())?.height ?? 0).toBeGreaterThan(10);

  // The number without filters is there for the ear alone once the focus has gone on.
  await results.press('Tab');
  expect((await results.boundingBox())?.height ?? 0).toBeLessThan(2);

  // What was chosen on the map is not chosen there any more, though its list stays open.
  const map = view(page, 'projects-map');
  const town = map.getByRole('button', { name: /^Костанай: / });
  await town.press('Enter');
  await expect(map.locator('.map-ring-selected')).toHaveCount(1);
  await clear.press('Enter');
  await expect(results).toBeFocused();
  await expect(map.locator('.map-ring-open')).toHaveCount(1);
  await expect(map.locator('.map-ring-selected')).toHaveCount(0);
  await expect(town).toHaveAttribute('aria-pressed', 'false');
});
