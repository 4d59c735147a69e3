import type { Locator } from '@playwright/test';
import { expect, layOutWhole, open, test, view } from './support.ts';

/** Presses several things one right after the other: nothing is drawn in between. */
async function pressAtOnce(list: Locator, labels: readonly RegExp[], isWithShift = false): Promise<void> {
  await list.evaluateAll(
    (nodes, [sources, shiftKey]) => {
      for (const source of sources) {
        const node = nodes.find((one) =>
          new RegExp(source).test(one.closest('label')?.textContent ?? one.textContent ?? ''),
        );
        if (!node) throw new Error(`nothing says ${source}`);
        node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
      }
    },
    [labels.map(({ source }) => source), isWithShift] as const,
  );
}

test('two changes before the next drawing both hold: facets, chips, columns, orders', async ({ page }) => {
  await open(page, '/en/projects');
  await page
    .locator('.page-filters')
    .getByRole('button', { name: /^Status/ })
    .click();
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  await pressAtOnce(boxes, [/^planned/, /^under construction/, /^operating/]);
  await expect(page).toHaveURL(/[?&]status=planned,under-construction,operating(&|$)/);
  await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Escape');

  const chips = page.locator('.page-filters .ui-chip');
  await expect(chips).toHaveCount(3);
  await pressAtOnce(chips, [/^planned/, /^operating/]);
  await expect(chips).toHaveCount(1);

  const card = view(page, 'projects-table');
  await pressAtOnce(card.locator('thead .table-sort'), [/^Sector/, /^Status/], true);
  await expect(page).toHaveURL(/projects-table\.sort=sector,status(&|$)/);

  await card.getByRole('button', { name: 'Columns' }).click();
  const columns = page.getByRole('dialog').getByRole('checkbox');
  await pressAtOnce(columns, [/^Sector/, /^Region/]);
  await expect(card.locator('thead th')).toHaveCount(8);
});

test('a filter is drawn before the next frame: bar and rows at once, views out of sight when the reader pauses', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const field = page.getByRole('searchbox').first();
  const far = view(page, 'status-changes').getByRole('heading', { level: 2 });
  const ofAll = (await far.textContent()) ?? '';
  await field.fill('kostanay');
  await expect(far).not.toHaveText(ofAll);
  const ofTown = (await far.textContent()) ?? '';
  const inNextFrame = await field.evaluate((node) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(node, 'kamaz');
    node.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return new Promise<Record<'state' | 'results' | 'far', string | undefined>>((resolve) => {
      requestAnimationFrame(() =>
        resolve({
          state: document.querySelector<HTMLElement>('.projects-table')?.dataset['state'],
          results: document.querySelector('.page-filters .view-results')?.textContent ?? undefined,
          far: document.querySelector('#status-changes-heading')?.textContent ?? undefined,
        }),
      );
    });
  });
  expect(inNextFrame.state).toMatch(/^kamaz\|/);
  expect(inNextFrame.far).toBe(ofTown);
  await expect(far).not.toHaveText(ofTown);
  const rows = await page.locator('.projects-table-row').count();
  expect(inNextFrame.results).toMatch(new RegExp(`^${rows} `));
});

test('another language comes to the frame first, then to one view after the other, each as a whole', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const seen = await page.getByLabel('Language').evaluate(async (node) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
    const cards = [...document.querySelectorAll<HTMLElement>('.view')];
    const words = ':is(.view-head, .ui-tabs, .view-foot)';
    const states = cards.map(() => new Set<string>());
    const h1 = document.querySelector('h1');
    const before = h1?.textContent;
    let isFrameFirst = false;
    await new Promise<void>((resolve) => {
      const look = () => {
        for (const [index, card] of cards.entries()) {
          const said = [...card.querySelectorAll(words)].map(({ textContent }) => textContent);
          states[index]?.add([card.lang, ...said].join('|'));
        }
        if (h1?.textContent !== before && cards.every(({ lang }) => lang === 'en')) isFrameFirst = true;
        if (cards.every(({ lang }) => lang === 'de') && document.documentElement.lang === 'de') resolve();
      };
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look();
      set?.call(node, 'de');
      node.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return { isFrameFirst, states: states.map((said) => said.size), cards: cards.length };
  });
  expect(seen.isFrameFirst).toBe(true);
  expect(seen.cards).toBeGreaterThan(5);
  // What it said in the one language, and what it says in the other.
  expect(seen.states).toEqual(Array.from({ length: seen.cards }, () => 2));
  await expect(page).toHaveURL(/\/de\/projects$/);
});

test('another page comes with its heading and a place for each view, then view after view; the way back leads where the reader was', async ({
  page,
}) => {
  await open(page, '/en/projects');
  // As for a reader who has come down the page: each view has had its size once.
  await layOutWhole(page);
  await page.locator('#status-changes').evaluate((card) => card.scrollIntoView());
  const before = await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('#status-changes a[href*="/sources/S"]');
    link?.focus({ preventScroll: true });
    return {
      top: scrollY,
      heights: [...document.querySelectorAll('.view')].map((card) => card.clientHeight),
    };
  });
  expect(before.top).toBeGreaterThan(1000);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  });
  await expect(page).toHaveURL(/\/sources\/S/);
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const after = await page.evaluate(async () => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift' });
    const inOrder: string[] = [];
    const drawn: { readonly statuses: readonly unknown[]; readonly heights: readonly number[] }[] = [];
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        const cards = [...document.querySelectorAll<HTMLElement>('.view')];
        if (cards.length < 2) return;
        if (drawn.length === 0)
          drawn.push({
            statuses: cards.map(({ dataset }) => dataset['status']),
            heights: cards.map((card) => card.clientHeight),
          });
        const ready = cards.filter(({ dataset }) => dataset['status'] === 'ready').map(({ id }) => id);
        inOrder.push(...ready.filter((id) => !inOrder.includes(id)));
        if (ready.length === cards.length) resolve();
      }).observe(document, { subtree: true, childList: true, attributes: true });
      history.back();
    });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { atFirst: drawn[0], inOrder, top: scrollY, shift: shifts.reduce((sum, value) => sum + value, 0) };
  });
  expect(after.atFirst?.statuses).toEqual(before.heights.map(() => 'loading'));
  expect(after.atFirst?.heights).toEqual(before.heights);
  // The one above it ends at the upper edge of the window.
  expect(new Set(after.inOrder.slice(0, 2))).toEqual(new Set(['projects-table', 'status-changes']));
  expect(Math.abs(after.top - before.top)).toBeLessThan(2);
  expect(after.shift).toBeLessThan(0.01);
});
