import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchPage } from '../pages.ts';
import type { Figures } from '../report/results.ts';
import { awaken } from './awaken.ts';
import { filterTime } from './filter.ts';
import { watchLoad, type PageRecord } from './in-page.ts';
import { openPage } from './open-page.ts';
import type { Profile } from './profile.ts';
import { watchTraffic } from './traffic.ts';
import { untilQuiet } from './until-quiet.ts';

/** What a task may take before it counts as blocking, ms. */
const FREE = 50;

/** Opens a page once as a first-time reader, brings all of it to life, filters, and takes the figures. */
export async function visit(
  browser: Browser,
  site: BenchPage,
  address: string,
  profile: Profile,
): Promise<Figures> {
  const { page, session, close } = await openPage(browser, profile);
  try {
    const traffic = await watchTraffic(session);
    await page.addInitScript(watchLoad, {
      charts: site.charts,
      chartCount: site.chartCount,
      row: site.row,
    });
    await page.goto(address + site.path, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction(isThere, site.row !== null, { timeout: 120_000, polling: 100 });
    await untilQuiet(page, traffic);
    const loaded = { traffic: traffic(), record: await recordOf(page) };
    await awaken(page, site, traffic);
    const alive = { traffic: traffic(), record: await recordOf(page) };
    const filterMs = site.filter && (await filterTime(page, site.filter));
    return {
      firstPaintMs: loaded.record.firstPaintMs,
      largestPaintMs: loaded.record.largestPaintMs,
      chartsMs: loaded.record.chartsMs,
      rowsMs: loaded.record.rowsMs || null,
      blockedMs: blocked(loaded.record),
      longestTaskMs: longest(loaded.record),
      blockedUntilAliveMs: blocked(alive.record),
      layoutShift: loaded.record.layoutShift,
      kilobytes: loaded.traffic.bytes / 1000,
      kilobytesUntilAlive: alive.traffic.bytes / 1000,
      requests: loaded.traffic.requests,
      filterMs,
      heapMb: await heap(session),
    };
  } finally {
    await close();
  }
}

function isThere(hasRows: boolean): boolean {
  return window.benchRecord.chartsMs > 0 && (!hasRows || window.benchRecord.rowsMs > 0);
}

function recordOf(page: Page): Promise<PageRecord> {
  return page.evaluate(() => window.benchRecord);
}

function blocked({ longTasks }: PageRecord): number {
  return longTasks.reduce((sum, { durationMs }) => sum + Math.max(0, durationMs - FREE), 0);
}

function longest({ longTasks }: PageRecord): number {
  return Math.max(0, ...longTasks.map(({ durationMs }) => durationMs));
}

/** What is still in use after collecting, million bytes. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
