import type { Page } from '@playwright/test';
import type { BenchPage } from '../pages.ts';
import type { Traffic } from './traffic.ts';
import { untilQuiet } from './until-quiet.ts';

const WINDOWS_AT_MOST = 40;

/**
 * Does what a reader has to do until every part of a page answers: scrolls through it once and points at every chart. Pages
 * that start everything at once lose nothing by it; those that wait for the reader show here what they put off.
 */
export async function awaken(page: Page, { charts, waiting }: BenchPage, traffic: () => Traffic) {
  const windowPx = page.viewportSize()?.height ?? 800;
  const lengthPx = await pageHeight(page);
  // With very many rows in plain tables; nobody scrolls that far, and nothing is put off there.
  if (waiting === null && lengthPx > windowPx * WINDOWS_AT_MOST) return;
  const stepPx = Math.max(windowPx, lengthPx / WINDOWS_AT_MOST);
  for (let topPx = 0; topPx < (await pageHeight(page)); topPx += stepPx) {
    await page.evaluate((y) => {
      window.scrollTo(0, y);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, topPx);
    await page.waitForTimeout(50);
  }
  // A chart that is not taken over yet would not notice the pointer.
  if (waiting !== null) await untilQuiet(page, traffic);
  for (const chart of await page.locator(charts).all()) {
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }
  await untilQuiet(page, traffic);
  if (waiting !== null) {
    await page.waitForFunction((css) => document.querySelector(css) === null, waiting, { timeout: 30_000 });
  }
}

function pageHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
