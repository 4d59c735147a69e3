/** Colours of the picture, which stands outside the app on a light ground. */
export const INK = '#1d1d1b';
export const MUTED = '#5f5c55';
export const RULE = '#ddd8cc';
export const GROUND = '#fcfbf7';
export const GOAL = '#b3261e';

const PAGES: Readonly<Record<string, string>> = {
  floor: '#a39d8f',
  chartjs: '#b0581f',
  'echarts-aggrid': '#6d4c9f',
  vega: '#4f7a2d',
  'recharts-naive': '#3f6fb5',
};
const OURS = '#00677f';

/** Each page has one colour everywhere; ours is that of the dashboard. */
export function colourOf(page: string): string {
  return PAGES[page] ?? OURS;
}
