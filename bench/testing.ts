import {
  NO_FIGURES,
  type BenchResults,
  type CurveStep,
  type Figures,
  type PageResult,
} from './report/results.ts';

/** Figures of which only some are known. */
function figures(known: Partial<Figures>): Figures {
  return { ...NO_FIGURES, ...known };
}

function page(name: string, known: Partial<Figures>): PageResult {
  return { page: name, medians: figures(known), visits: 3, unfinished: null };
}

/** Small results with round figures, for tests of what is made from them. */
export const RESULTS: BenchResults = {
  commit: '1a2b3c4',
  machine: '2 cores, Node 20, Chromium 150, Debian',
  measured: {
    compare: { date: '2026-11-23', runs: 3, seconds: 200 },
    projects: { date: '2026-11-24', runs: 3, seconds: 300 },
    points: { date: '2026-11-24', runs: 3, seconds: 250 },
  },
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
    {
      page: 'ours',
      steps: [
        ...steps({ 22: 10 }),
        { size: 100_000, figures: figures({ rowsMs: 900 }), unfinished: 'did not finish in 75 s (filter)' },
      ],
    },
  ],
  points: [{ page: 'ours', steps: [{ size: 30, figures: figures({ chartsMs: 300 }), unfinished: null }] }],
  interactions: [
    {
      name: 'sort & search',
      profile: 'desktop',
      count: 15,
      firstMs: { median: 16.67, p95: 20 },
      resultMs: { median: 33.33, p95: 50 },
      unfinished: null,
    },
    {
      name: 'language',
      profile: 'desktop',
      count: 0,
      firstMs: null,
      resultMs: null,
      unfinished: 'not there, or no answer',
    },
  ],
};

function steps(filterMs: Readonly<Record<number, number>>): readonly CurveStep[] {
  return Object.entries(filterMs).map(([size, ms]) => ({
    size: Number(size),
    figures: figures({ filterMs: ms }),
    unfinished: null,
  }));
}
