import type { BenchResults, FigureKey, Figures, InteractionResult, Spread } from './results.ts';

/** Names of the pages in tables and in the picture. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  floor: 'floor (HTML and SVG)',
  chartjs: 'Chart.js',
  'echarts-aggrid': 'ECharts and AG Grid',
  vega: 'Vega-Lite',
  'recharts-naive': 'React and Recharts',
  ours: 'ours',
  'ours-projects': 'ours, projects',
};

export function pageName(page: string): string {
  return PAGE_NAMES[page] ?? page;
}

/** What a figure is called at the head of a column. */
export const FIGURE_NAMES: Readonly<Record<FigureKey, string>> = {
  firstPaintMs: 'first paint',
  largestPaintMs: 'largest paint',
  chartsMs: 'charts',
  rowsMs: 'rows',
  blockedMs: 'blocked',
  longestTaskMs: 'longest task',
  blockedUntilAliveMs: 'blocked until alive',
  layoutShift: 'shift',
  kilobytes: 'kB',
  kilobytesUntilAlive: 'kB until alive',
  requests: 'requests',
  filterMs: 'filter',
  heapMb: 'heap, MB',
};

/** A frame of a display that draws sixty times a second, ms. */
export const FRAME_MS = 1000 / 60;

/** Three digits say enough: "0.44", "3.2", "1,280"; a dash where there is no figure. */
export function figureText(value: number | null): string {
  if (value === null) return '–';
  if (value === 0) return '0';
  const digits = value < 1 ? 2 : value < 10 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

const TOLD: readonly FigureKey[] = ['chartsMs', 'rowsMs', 'blockedMs', 'kilobytesUntilAlive', 'filterMs'];

/** A visit in one line: the figures that tell most, and what it did not finish. */
export function visitText({
  figures,
  unfinished,
}: {
  readonly figures: Figures;
  readonly unfinished: string | null;
}): string {
  const known = TOLD.filter((key) => figures[key] !== null);
  return [
    ...known.map((key) => `${FIGURE_NAMES[key]} ${figureText(figures[key])}`),
    ...(unfinished === null ? [] : [unfinished]),
  ].join(' · ');
}

/** When, what and where was measured: "2026-11-24, commit 1a2b3c4, 2 cores, Node 20, …; compare: 3 visits, interaction: 3 visits". */
export function originText({ measured, commit, machine }: BenchResults): string {
  const all = Object.entries(measured);
  const dates = [...new Set(all.map(([, { date }]) => date))].toSorted();
  const origin = [...dates, ...(commit === null ? [] : [`commit ${commit}`]), machine].join(', ');
  return [
    origin,
    all.map(([section, { runs }]) => `${section}: ${runs} ${runs === 1 ? 'run' : 'runs'}`).join(', '),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** An interaction in one line, in frames. */
export function interactionText({ name, count, firstMs, resultMs, unfinished }: InteractionResult): string {
  return [
    `${name}, ${count} times: first change ${frames(firstMs)} frames · result ${frames(resultMs)}`,
    ...(unfinished === null ? [] : [unfinished]),
  ].join(' · ');
}

function frames(ms: Spread | null): string {
  return figureText(ms && ms.median / FRAME_MS);
}
