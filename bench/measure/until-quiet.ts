import type { Page } from '@playwright/test';
import type { Traffic } from './traffic.ts';

/** Nothing more is expected when neither network nor long tasks were seen for so long, ms. */
const QUIET = 500;
const POLL = 100;
const AT_MOST = 60_000;

/** Waits until a page has nothing more to do of its own accord, or gives up after a minute. */
export async function untilQuiet(page: Page, traffic: () => Traffic): Promise<void> {
  const began = Date.now();
  let quietSince = Date.now();
  let knownTasks = -1;
  while (Date.now() - began < AT_MOST) {
    // A page in a long task answers after it.
    const tasks = await page.evaluate(() => window.benchRecord.longTasks.length);
    const { openRequests, lastChangeAt } = traffic();
    if (tasks !== knownTasks || openRequests > 0) quietSince = Date.now();
    knownTasks = tasks;
    if (Date.now() - Math.max(quietSince, lastChangeAt) >= QUIET) return;
    await page.waitForTimeout(POLL);
  }
}
