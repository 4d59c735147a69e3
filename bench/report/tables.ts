import { goalResults, isReached } from './goals.ts';
import type { BenchResults, Comparison, Curve, FigureKey, InteractionResult } from './results.ts';
import { ratio } from './statistics.ts';
import type { TextTable } from './table.ts';
import { FIGURE_NAMES, FRAME_MS, figureText, pageName } from './wording.ts';

const LOADING: readonly FigureKey[] = [
  'firstPaintMs',
  'largestPaintMs',
  'chartsMs',
  'blockedMs',
  'longestTaskMs',
  'blockedUntilAliveMs',
  'layoutShift',
  'kilobytes',
  'kilobytesUntilAlive',
  'requests',
  'filterMs',
  'heapMb',
];

/** What is told as a multiple: times and bytes that a reader waits for. */
const RATIOS: readonly FigureKey[] = [
  'largestPaintMs',
  'chartsMs',
  'blockedMs',
  'kilobytes',
  'kilobytesUntilAlive',
];

export function goalTable(results: BenchResults): TextTable {
  return {
    head: ['goal', 'at most', 'reached', ''],
    rows: goalResults(results).map((result) => [
      `${result.what}, ${result.unit}`,
      figureText(result.goal),
      figureText(result.reached),
      { true: 'yes', false: 'no', null: 'not measured' }[`${isReached(result)}`],
    ]),
  };
}

/** Medians of every page. */
export function loadingTable({ pages }: Comparison): TextTable {
  return {
    head: ['page', ...LOADING.map((key) => FIGURE_NAMES[key])],
    rows: pages.map(({ page, medians, unfinished }) => [
      unfinished === null ? pageName(page) : `${pageName(page)}: ${unfinished}`,
      ...LOADING.map((key) => figureText(medians[key])),
    ]),
  };
}

/** How many times the figure of each other page ours is. */
export function ratioTable({ pages }: Comparison, ours: string): TextTable {
  const own = pages.find(({ page }) => page === ours)?.medians;
  return {
    head: [`${pageName(ours)}, as a multiple of`, ...RATIOS.map((key) => FIGURE_NAMES[key])],
    rows: pages
      .filter(({ page }) => !page.startsWith('ours'))
      .map(({ page, medians }) => [
        pageName(page),
        ...RATIOS.map((key) => figureText(ratio(own?.[key], medians[key]))),
      ]),
  };
}

/** One figure of every page by the size of its data. */
export function growthTable(curves: readonly Curve[], key: FigureKey, unit: string): TextTable {
  const sizes = curves[0]?.steps.map(({ size }) => size) ?? [];
  return {
    head: [unit, ...sizes.map((size) => size.toLocaleString('en'))],
    rows: curves.map(({ page, steps }) => [
      pageName(page),
      ...steps.map(({ figures, unfinished }) =>
        figures[key] === null && unfinished !== null ? unfinished : figureText(figures[key]),
      ),
    ]),
  };
}

/** In frames: what a reader sees. */
export function interactionTable(results: readonly InteractionResult[]): TextTable {
  return {
    head: ['frames of 16.7 ms', 'first change', 'p95', 'result', 'p95'],
    rows: results.map(({ name, profile, firstMs, resultMs, unfinished }) => [
      [name, profile, ...(unfinished === null ? [] : [unfinished])].join(', '),
      ...[firstMs, resultMs].flatMap((ms) => [frames(ms?.median), frames(ms?.p95)]),
    ]),
  };
}

function frames(ms: number | undefined): string {
  return figureText(ms === undefined ? null : ms / FRAME_MS);
}
