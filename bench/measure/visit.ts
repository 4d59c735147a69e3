import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchPage } from '../pages.ts';
import { NO_FIGURES, type Figures } from '../report/results.ts';
import { awaken } from './awaken.ts';
import { filterTime } from './filter.ts';
import { watchLoad, type PageRecord } from './in-page.ts';
import { openPage, type OpenedPage } from './open-page.ts';
import type { Profile } from './profile.ts';
import { watchTraffic } from './traffic.ts';
import { untilQuiet } from './until-quiet.ts';
import { reasonOf, withinSeconds, type Within } from './within.ts';

/** What a task may take before it counts as blocking, ms. */
const FREE = 50;

/** What a page gets for loading, coming alive and filtering together, s. */
const LIMIT = 75;

/** One visit: what was measured until its end, or until it could go no further. */
export interface Visit {
  readonly figures: Figures;
  /** Why it ended early: "did not finish in 75 s (filter)". */
  readonly unfinished: string | null;
}

/** Opens a page once as a first-time reader, brings all of it to life, filters, and takes the figures. */
export async function visit(
  browser: Browser,
  site: BenchPage,
  address: string,
  profile: Profile,
): Promise<Visit> {
  const opened = await openPage(browser, profile);
  let figures: Figures = NO_FIGURES;
  try {
    for await (const more of figuresOf(opened, site, address, withinSeconds(LIMIT))) {
      figures = { ...figures, ...more };
    }
    return { figures, unfinished: null };
  } catch (error) {
    return { figures, unfinished: reasonOf(error) };
  } finally {
    await opened.close();
  }
}

/** The figures in the order in which a visit gives them. */
async function* figuresOf(
  { page, session }: OpenedPage,
  site: BenchPage,
  address: string,
  within: Within,
): AsyncGenerator<Partial<Figures>> {
  const traffic = await watchTraffic(session);
  await page.addInitScript(watchLoad, {
    charts: site.charts,
    chartCount: site.chartCount,
    row: site.row,
  });
  await within('load', page.goto(address + site.path, { waitUntil: 'load', timeout: 0 }));
  await within('load', page.waitForFunction(isThere, site.row !== null, { timeout: 0, polling: 100 }));
  const seen = await within('load', recordOf(page));
  yield { ...paintsOf(seen), chartsMs: seen.chartsMs, rowsMs: seen.rowsMs || null };
  await within('become quiet', untilQuiet(page, traffic));
  const loaded = await within('become quiet', recordOf(page));
  const { bytes, requests } = traffic();
  yield {
    ...paintsOf(loaded),
    blockedMs: blocked(loaded),
    longestTaskMs: longest(loaded),
    layoutShift: loaded.layoutShift,
    kilobytes: bytes / 1000,
    requests,
  };
  await within('come alive', awaken(page, site, traffic));
  const alive = await within('come alive', recordOf(page));
  yield { blockedUntilAliveMs: blocked(alive), kilobytesUntilAlive: traffic().bytes / 1000 };
  if (site.filter) yield { filterMs: await within('filter', filterTime(page, site.filter)) };
  yield { heapMb: await within('collect garbage', heap(session)) };
}

function isThere(hasRows: boolean): boolean {
  return window.benchRecord.chartsMs > 0 && (!hasRows || window.benchRecord.rowsMs > 0);
}

function paintsOf({ firstPaintMs, largestPaintMs }: PageRecord) {
  return { firstPaintMs, largestPaintMs };
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
