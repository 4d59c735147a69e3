import type { BenchResults, Figures, PageResult } from './report/results.ts';

const NONE: Figures = {
  firstPaintMs: null,
  largestPaintMs: null,
  chartsMs: null,
  rowsMs: null,
  blockedMs: null,
  longestTaskMs: null,
  blockedUntilAliveMs: null,
  layoutShift: null,
  kilobytes: null,
  kilobytesUntilAlive: null,
  requests: null,
  filterMs: null,
  heapMb: null,
};

/** Figures of which only some are known. */
function figures(known: Partial<Figures>): Figures {
  return { ...NONE, ...known };
}

function page(name: string, known: Partial<Figures>): PageResult {
  return { page: name, medians: figures(known), visits: 5 };
}

/** Small results with round figures, for tests of what is made from them. */
export const RESULTS: BenchResults = {
  date: '2026-11-24',
  machine: '2 cores, Node 20, Chromium 150, Debian',
  runs: 5,
  comparisons: [
    {
      profile: 'mobile',
      pages: [
        page('floor', { largestPaintMs: 400, chartsMs: 400, blockedMs: 0, kilobytesUntilAlive: 4 }),
        page('chartjs', { largestPaintMs: 2000, chartsMs: 2200, blockedMs: 300, kilobytesUntilAlive: 60 }),
        page('echarts-aggrid', {
          largestPaintMs: 4000,
          chartsMs: 4000,
          blockedMs: 900,
          kilobytesUntilAlive: 300,
        }),
        page('ours', { largestPaintMs: 600, chartsMs: 440, blockedMs: 150, kilobytesUntilAlive: 450 }),
      ],
    },
  ],
  projects: [
    { page: 'echarts-aggrid', steps: steps({ 22: 20, 100_000: 50 }) },
    { page: 'ours', steps: [...steps({ 22: 10 }), { size: 100_000, figures: null }] },
  ],
  points: [{ page: 'ours', steps: [{ size: 30, figures: figures({ chartsMs: 300 }) }] }],
  interactions: [
    {
      name: 'sort & search',
      profile: 'desktop',
      count: 15,
      firstMs: { median: 16.67, p95: 20 },
      resultMs: { median: 33.33, p95: 50 },
    },
  ],
};

function steps(filterMs: Readonly<Record<number, number>>) {
  return Object.entries(filterMs).map(([size, ms]) => ({
    size: Number(size),
    figures: figures({ filterMs: ms }),
  }));
}
