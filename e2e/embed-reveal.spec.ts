import type { Page } from '@playwright/test';
import { openExample, settledFrame } from './embed-host.ts';
import { expect, test, violations } from './support.ts';

/** A slide of the deck of docs/examples/reveal. */
async function openDeck(page: Page, baseURL: string | undefined, slide: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openExample(page, `reveal/#/${slide}`, `${baseURL}/`);
}

/** The chart on the slide that is shown. */
async function chart(page: Page) {
  const element = await page.locator('section.present iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no frame on the slide');
  await settledFrame(frame);
  return frame;
}

function slideShown(page: Page): Promise<string> {
  return page.evaluate(() => window.location.hash);
}

test('reveal.js: the clicker moves the deck while the chart has the focus; coming back keeps the state', async ({
  page,
  baseURL,
}) => {
  await openDeck(page, baseURL, 1);
  const first = await chart(page);
  await expect(first.locator('.chart-drawing').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await first.getByRole('tab', { name: 'Tabelle' }).click();
  await expect(first.getByRole('row', { name: /^2021 24.624/ })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await page.keyboard.press('PageDown');
  await expect.poll(() => slideShown(page)).toBe('#/2');
  const second = await chart(page);
  await second.locator('.chart-drawing').first().click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slideShown(page)).toBe('#/3');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => slideShown(page)).toBe('#/1');
  const again = await chart(page);
  await expect(again.getByRole('tab', { name: 'Tabelle' })).toHaveAttribute('aria-selected', 'true');
  await expect(again.getByRole('row', { name: /^2021 24.624/ })).toBeVisible();
  // The deck is in another language than its reader's: a chart that comes back does not fall back to the reader's.
  await expect(again.locator('html')).toHaveAttribute('lang', 'de');
});

test('reveal.js: the speaker view shows the chart of the slide', async ({ page, baseURL }) => {
  await openDeck(page, baseURL, 1);
  await chart(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  const frames = () => speaker.frames().filter((one) => one.url().includes('/embed/'));
  await expect.poll(() => frames().length).toBeGreaterThan(0);
  const current = speaker.frameLocator('#current-slide iframe').frameLocator('section.present iframe');
  await expect(current.locator('.embed .view-foot')).toBeVisible();
  await expect(current.locator('.chart-drawing').first()).toBeVisible();
  await expect(speaker.locator('.speaker-controls-notes')).toContainText('Die Tabelle zeigen');
});
