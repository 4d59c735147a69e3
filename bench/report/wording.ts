import type { FigureKey } from './results.ts';

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
