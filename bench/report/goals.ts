import type { BenchResults, Curve, FigureKey, Figures } from './results.ts';
import { ratio } from './statistics.ts';
import { FRAME_MS } from './wording.ts';

/** A goal and what was reached, both as a ratio: at most `goal` is good. */
export interface GoalResult {
  readonly what: string;
  /** What is set against what: "× the floor". */
  readonly unit: string;
  readonly goal: number;
  /** `null`: not measured. */
  readonly reached: number | null;
}

/** The floor has no charts that respond: it is no choice that a reader has. */
const WITHOUT_INTERACTION = new Set(['floor', 'ours', 'ours-projects']);

/** The goals, each as a ratio within this one run; loading as on a phone, filters as on a desktop. */
export function goalResults(results: BenchResults): readonly GoalResult[] {
  const mobile = results.comparisons.find(({ profile }) => profile === 'mobile')?.pages ?? [];
  const of = (page: string): Figures | undefined => mobile.find((one) => one.page === page)?.medians;
  const best = (key: FigureKey): number | null => {
    const known = mobile
      .filter(({ page }) => !WITHOUT_INTERACTION.has(page))
      .map(({ medians }) => medians[key])
      .filter((value) => value !== null);
    return known.length > 0 ? Math.min(...known) : null;
  };
  const ours = of('ours');
  const floor = of('floor');
  const filter = (page: string, size: number) => figureAt(results.projects, page, size, 'filterMs');
  return [
    {
      what: 'largest paint',
      unit: '× the floor',
      goal: 1.2,
      reached: ratio(ours?.largestPaintMs, floor?.largestPaintMs),
    },
    {
      what: 'all charts visible',
      unit: '× the floor',
      goal: 1.2,
      reached: ratio(ours?.chartsMs, floor?.chartsMs),
    },
    {
      what: 'largest paint',
      unit: '× the best peer that responds',
      goal: 0.4,
      reached: ratio(ours?.largestPaintMs, best('largestPaintMs')),
    },
    {
      what: 'all charts visible',
      unit: '× the best peer that responds',
      goal: 0.4,
      reached: ratio(ours?.chartsMs, best('chartsMs')),
    },
    {
      what: 'time blocked while loading',
      unit: '× the best peer that responds',
      goal: 0.5,
      reached: ratio(ours?.blockedMs, best('blockedMs')),
    },
    {
      what: 'bytes until everything answers',
      unit: '× ECharts and AG Grid',
      goal: 0.6,
      reached: ratio(ours?.kilobytesUntilAlive, of('echarts-aggrid')?.kilobytesUntilAlive),
    },
    {
      what: 'filter with 22 projects',
      unit: 'frames',
      goal: 1,
      reached: ratio(filter('ours', 22), FRAME_MS),
    },
    {
      what: 'filter with 100,000 projects',
      unit: '× AG Grid',
      goal: 1,
      reached: ratio(filter('ours', 100_000), filter('echarts-aggrid', 100_000)),
    },
  ];
}

/** A page's figure at a size; `null` where it was not measured. */
function figureAt(curves: readonly Curve[], page: string, size: number, key: FigureKey): number | null {
  const curve = curves.find((one) => one.page === page);
  return curve?.steps.find((step) => step.size === size)?.figures[key] ?? null;
}

export function isReached({ goal, reached }: GoalResult): boolean | null {
  return reached === null ? null : reached <= goal;
}
