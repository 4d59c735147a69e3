import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

/** Where a reader has the last view, px below the upper edge of the window. */
const AT = 40;

/** Upper edge of the last view, once it and what is in sight of it answer to the reader; until then not a number. */
function restsAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // What has just come is laid out with the next frame, and moves what is below it with the one after that.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const last = [...document.querySelectorAll<HTMLElement>('[data-view]')].at(-1);
    const isThere = last?.dataset['status'] === 'ready' && !document.querySelector('.ui-skeleton');
    return isThere ? last.getBoundingClientRect().top : NaN;
  });
}

async function expectToBeThere(page: Page): Promise<void> {
  await expect.poll(async () => Math.abs((await restsAt(page)) - AT)).toBeLessThan(2);
}

test('a reader who reloads or comes back is where they were', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de');
  await expect(async () => {
    // Views that are passed take their size: the way is longer than it looked.
    await page.evaluate((at) => {
      const last = [...document.querySelectorAll('[data-view]')].at(-1);
      window.scrollBy(0, (last?.getBoundingClientRect().top ?? 0) - at);
    }, AT);
    expect(Math.abs((await restsAt(page)) - AT)).toBeLessThan(2);
  }).toPass();

  await page.reload();
  await expectToBeThere(page);

  await page.goto('/de/data');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expectToBeThere(page);
});
