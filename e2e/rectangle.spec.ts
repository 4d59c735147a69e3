import { expect, open, test, view } from './support.ts';

test('a rectangle on the map and a piece of time on the axis choose projects; so does a list of changes', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const rows = view(page, 'projects-table').locator('.projects-table-row');
  const map = view(page, 'projects-map');
  await map.scrollIntoViewIfNeeded();
  const kostanay = map.getByRole('button', { name: /^Kostanay: / });
  await kostanay.scrollIntoViewIfNeeded();
  const draw = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    await page.mouse.move(...to);
    await expect(page.locator('.ui-rectangle')).toBeVisible();
  };

  // On the map: begun beside the town, over it, and given up once.
  const town = await kostanay.boundingBox();
  if (!town) throw new Error('the town is not drawn');
  const corner = [town.x - 30, town.y - 30] as const;
  const opposite = [town.x + town.width / 2, town.y + town.height / 2] as const;
  await draw(corner, opposite);
  await expect(kostanay).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.ui-rectangle')).toHaveCount(0);
  await expect(page).not.toHaveURL(/project=/);
  await draw(corner, opposite);
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]project=P/);
  await expect(rows).not.toHaveCount(49);
  await expect(kostanay).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(rows).toHaveCount(49);

  // On the axis: what changed in that time, on every line.
  const changes = view(page, 'status-changes');
  const axis = changes.locator('.changes-axis');
  await axis.scrollIntoViewIfNeeded();
  await expect(changes.locator('button.change-mark').first()).toBeVisible();
  const scale = await axis.boundingBox();
  if (!scale) throw new Error('the axis is not drawn');
  const y = scale.y + scale.height / 2;
  await draw([scale.x + scale.width * 0.2, y], [scale.x + scale.width * 0.5, y]);
  const within = await changes.locator('.change-mark[data-lit]').count();
  expect(within).toBeGreaterThan(1);
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]project=P/);
  await expect(rows).not.toHaveCount(49);
  await page.mouse.move(0, 0);
  await expect(changes.locator('[data-lit]')).toHaveCount(0);

  // Without a pointer: two days, and their list.
  await open(page, '/en/projects?status-changes.from=2022-05-30&status-changes.to=2024-12-31#status-changes');
  const only = changes.getByRole('button', { name: 'Only these projects on the whole page' });
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  await only.press('Enter');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).not.toHaveCount(49);
  await only.press('Enter');
  await expect(page).not.toHaveURL(/[?&]project=/);
  await expect(rows).toHaveCount(49);
});
