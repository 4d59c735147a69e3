import type { Page } from '@playwright/test';
import { expect, LANGUAGES, open, test, view, violations } from './support.ts';

async function openMap(page: Page, query = '') {
  await open(page, `/en/projects${query}`);
  const map = view(page, 'projects-map');
  // A card that comes alive is drawn anew.
  await expect(() => map.locator('.map-window').scrollIntoViewIfNeeded({ timeout: 2000 })).toPass();
  await map.locator('.map-symbol').first().waitFor();
  return map;
}

test('towns without room are one symbol that opens into them; the map zooms by key, wheel, fingers and button', async ({
  page,
}) => {
  const map = await openMap(page);
  const area = map.locator('.map-window');
  const several = map.locator('.map-symbol[data-several]');
  const saran = map.getByRole('button', { name: /^Saran: 1 project/ });
  const together = several.and(map.getByRole('button', { name: /Saran/ }));
  await expect(together).toHaveAttribute(
    'aria-label',
    /^Karaganda.*Saran: \d projects .*; shows them apart$/,
  );
  await expect(saran).toHaveCount(0);
  // The list names every town, whatever stands together.
  await expect(map.locator('.town-list .town')).toHaveCount(15);

  // By keyboard alone, until they are apart; each step can be taken back.
  await expect(async () => {
    if ((await saran.count()) === 0) await together.press('Enter');
    await expect(saran).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  await expect(page).toHaveURL(/[?&]projects-map\.at=[\d.]+(,|%2C)/);
  await expect(area).toBeFocused();
  await expect(page).not.toHaveURL(/[?&]project=/);
  await expect(map.locator('.map-outside')).toHaveText(/^\d+ towns outside/);
  await saran.press('Enter');
  await expect(page).toHaveURL(/[?&]project=P03(&|$)/);
  await saran.press('Enter');
  await expect(page).not.toHaveURL(/[?&]project=/);

  const before = page.url();
  await area.press('ArrowRight');
  await expect(page).not.toHaveURL(before);
  await area.press('0');
  await expect(page).not.toHaveURL(/projects-map\.at=/);
  await expect(together).toHaveCount(1);
  await area.press('+');
  await expect(page).toHaveURL(/projects-map\.at=1\.8(,|%2C)/);
  await area.press('-');
  await expect(page).not.toHaveURL(/projects-map\.at=/);
  await expect(map.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');

  // The wheel alone scrolls the page.
  const box = await area.boundingBox();
  if (!box) throw new Error('the map is not drawn');
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(top);
  await expect(page).not.toHaveURL(/projects-map\.at=/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/projects-map\.at=1\.\d+/);
  await map.getByRole('button', { name: 'Whole map' }).click();
  await expect(page).not.toHaveURL(/projects-map\.at=/);

  // Two fingers that part.
  await area.evaluate((element) => {
    const { left, top: upper, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 2, y: upper + height / 2 };
    const fingers = (apart: number) =>
      [-1, 1].map(
        (side, identifier) =>
          new Touch({
            identifier,
            target: element,
            clientX: middle.x + (side * apart) / 2,
            clientY: middle.y,
          }),
      );
    for (const [name, apart] of [
      ['touchstart', 60],
      ['touchmove', 90],
      ['touchmove', 150],
    ] as const)
      element.dispatchEvent(
        new TouchEvent(name, { touches: fingers(apart), bubbles: true, cancelable: true }),
      );
    element.dispatchEvent(new TouchEvent('touchend', { touches: [], bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(/projects-map\.at=2\.5(,|%2C)/);
  await page.goBack();
  await expect(page).not.toHaveURL(/projects-map\.at=2\.5/);
});

test('a piece of the map is one in every embed, fits a phone, and slides show every town of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '/embed/projects-map?lang=de&at=4,51,74');
  await expect(page.getByRole('button', { name: 'Ganze Karte' })).toBeVisible();
  await expect(page.locator('.map-outside')).toHaveText(/^\d+ Städte außerhalb/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const faults = await violations(page);
  expect(faults.filter((fault) => fault.startsWith('target-size'))).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/embed/projects-map?lang=en&static=1');
  const names = page.locator('.projects-map-picture .map-town');
  await expect(names.filter({ hasText: 'Saran' })).toHaveCount(1);
  await expect(page.locator('.map-zoom')).toHaveCount(0);
  await expect(names.filter({ hasText: '+' })).toHaveCount(0);
  // A piece of it is cut at its edge, so that pictures show the outlines too.
  await open(page, '/embed/projects-map?lang=en&static=1&at=4,51,74');
  await expect(page.locator('.map-outside')).toHaveText(/^\d+ towns outside/);
  const reach = await page.locator('.projects-map-picture').evaluate((picture) => {
    const frame = picture.getBoundingClientRect();
    return Math.max(
      ...[...picture.querySelectorAll('.map-home, .map-land')].map((path) => {
        const { width, left, right } = path.getBoundingClientRect();
        return width === 0 ? 0 : Math.max(frame.left - left, right - frame.right);
      }),
    );
  });
  expect(reach).toBeLessThanOrEqual(4);
});

test('a lasso takes what it goes around and not what its rectangle would; with the hand the map moves', async ({
  page,
}) => {
  const map = await openMap(page);
  const rows = view(page, 'projects-table').locator('.projects-table-row');
  const symbol = (name: RegExp) => map.getByRole('button', { name });
  const middleOf = async (name: RegExp) => {
    const box = await symbol(name).boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const drag = async (points: readonly { readonly x: number; readonly y: number }[]) => {
    const [first, ...others] = points;
    if (!first) return;
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
  };
  await map.getByRole('radio', { name: 'Lasso' }).check();
  const [kostanay, ulken] = [await middleOf(/^Kostanay: /), await middleOf(/^Ulken: /)];
  // Around Kostanay and Ulken, with Baikonur in the bay between them.
  const line = [
    { x: kostanay.x - 60, y: kostanay.y - 40 },
    { x: ulken.x + 50, y: kostanay.y + 55 },
    { x: ulken.x + 50, y: ulken.y + 40 },
    { x: ulken.x - 40, y: ulken.y + 40 },
    { x: ulken.x - 40, y: kostanay.y + 85 },
    { x: kostanay.x - 60, y: kostanay.y + 60 },
  ];
  await drag(line);
  await expect(page.locator('.ui-lasso polygon')).toBeVisible();
  await expect(symbol(/^Kostanay: /)).toHaveAttribute('data-lit', '');
  await expect(symbol(/^Baikonur: /)).not.toHaveAttribute('data-lit', '');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.ui-lasso')).toHaveCount(0);
  await expect(page).not.toHaveURL(/[?&]project=/);
  await drag(line);
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]project=P/);
  await expect(symbol(/^Kostanay: /)).toHaveAttribute('aria-pressed', 'true');
  await expect(symbol(/^Ulken: /)).toHaveAttribute('aria-pressed', 'true');
  await expect(symbol(/^Baikonur: /)).toHaveAttribute('aria-pressed', 'false');
  await expect(rows).not.toHaveCount(49);
  await page.goBack();
  await expect(rows).toHaveCount(49);

  // A finger draws once it is told to; a second one gives up.
  const touch = (name: string, pointerId: number, x: number, y: number) =>
    map.locator('.projects-map-picture').dispatchEvent(name, {
      pointerId,
      pointerType: 'touch',
      isPrimary: pointerId === 7,
      button: 0,
      clientX: x,
      clientY: y,
    });
  await expect(map.locator('.ui-drawn-area')).toHaveCSS('touch-action', 'none');
  await map.locator('.map-window').scrollIntoViewIfNeeded();
  const rocket = await middleOf(/^Baikonur: /);
  await page.evaluate(() => {
    Element.prototype.setPointerCapture = () => undefined;
  });
  await touch('pointerdown', 7, rocket.x - 40, rocket.y - 40);
  for (const [x, y] of [
    [40, -40],
    [40, 40],
    [-40, 40],
  ] as const)
    await touch('pointermove', 7, rocket.x + x, rocket.y + y);
  await expect(symbol(/^Baikonur: /)).toHaveAttribute('data-lit', '');
  await touch('pointerdown', 8, rocket.x, rocket.y + 60);
  await expect(page.locator('.ui-lasso')).toHaveCount(0);
  await touch('pointerup', 7, rocket.x - 40, rocket.y + 40);
  await expect(page).not.toHaveURL(/[?&]project=/);

  await map.getByRole('radio', { name: 'Move' }).check();
  await expect(map.locator('.ui-drawn-area')).toHaveCSS('touch-action', 'auto');
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/projects-map\.at=1\.8/);
  const before = page.url();
  await drag([
    { x: rocket.x, y: rocket.y + 70 },
    { x: rocket.x + 90, y: rocket.y + 40 },
  ]);
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/projects-map\.at=1\.8/);
  await expect(page).not.toHaveURL(/[?&]project=/);
});

test('the picture in link previews shows the whole map, its keys and its list, and uses its width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 630 });
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/embed/projects-map/?fit=1&static=1`);
    await expect(page.locator('#root:not([data-changing]) .embed[style*="scale"]')).toBeVisible();
    const map = page.locator('.projects-map-picture');
    // The search for a scale ends with the largest that leaves nothing out.
    await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(660);
    await expect(page.locator('.embed')).toHaveAttribute('data-cut', 'false');
    const foot = await page.locator('.view-foot').boundingBox();
    for (const part of ['.projects-map-key >> nth=1', '.town >> nth=-1'])
      expect(await bottomOf(page, part), `${language} ${part}`).toBeLessThan(foot?.y ?? 0);
    const list = await page.locator('.town-list').boundingBox();
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeGreaterThan(1150);
  }
});

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? 0);
}
