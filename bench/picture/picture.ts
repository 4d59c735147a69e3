import type { BenchResults, Comparison, FigureKey } from '../report/results.ts';
import { ratio } from '../report/statistics.ts';
import { originText } from '../report/wording.ts';
import { barPanel, NAMES_PX, ROW_PX } from './bar-panel.ts';
import { GROUND, INK, MUTED, RULE } from './colours.ts';
import { curvePanel } from './curve-panel.ts';
import { interactionHeight, interactionPanel } from './interaction-panel.ts';
import { at, element, line, text } from './svg.ts';

const WIDTH = 1200;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 36;
const CURVE_PX = 330;

const BARS: readonly { readonly figure: FigureKey; readonly title: string; readonly unit: string }[] = [
  { figure: 'largestPaintMs', title: 'Largest paint', unit: 'ms' },
  { figure: 'chartsMs', title: 'All charts', unit: 'ms' },
  { figure: 'blockedMs', title: 'Blocked', unit: 'ms' },
  { figure: 'kilobytesUntilAlive', title: 'Until alive', unit: 'kB' },
];

interface Part {
  readonly heightPx: number;
  readonly content: string;
}

/** The results as one picture: `bench/results.svg`. */
export function pictureOf(results: BenchResults): string {
  const parts = [
    headPart(results),
    ...results.comparisons.map(comparisonPart),
    growthPart(results),
    interactionPart(results),
  ].filter((part) => part !== null);
  let y = MARGIN;
  const placed = parts.map(({ heightPx, content }) => {
    const group = at(MARGIN, y, content);
    y += heightPx + GAP;
    return group;
  });
  const height = y - GAP + MARGIN;
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      'font-family': 'system-ui, "Segoe UI", Roboto, Arial, sans-serif',
      'font-size': 13,
      role: 'img',
      'aria-label': 'How fast the dashboard is beside the same page on other tools',
    },
    `\n${[element('rect', { width: WIDTH, height, fill: GROUND }), ...placed].join('\n')}\n`,
  )}\n`;
}

function headPart(results: BenchResults): Part {
  return {
    heightPx: 46,
    content: [
      text(0, 20, 'The dashboard beside the same page on other tools', {
        'font-size': 22,
        'font-weight': 600,
        fill: INK,
      }),
      text(0, 43, `${originText(results)}; × is the multiple of the floor`, {
        fill: MUTED,
      }),
    ].join(''),
  };
}

function comparisonPart({ profile, pages }: Comparison): Part {
  const compared = pages.filter(({ page }) => page !== 'ours-projects');
  const floor = compared.find(({ page }) => page === 'floor')?.medians;
  const each = (INNER - NAMES_PX - 3 * 16) / BARS.length;
  const panels = BARS.map(({ figure, title, unit }, index) =>
    at(
      index === 0 ? 0 : NAMES_PX + index * (each + 16),
      30,
      barPanel({
        title,
        unit,
        widthPx: index === 0 ? each + NAMES_PX : each,
        hasNames: index === 0,
        bars: compared.map(({ page, medians }) => ({
          page,
          value: medians[figure],
          multiple: page === 'floor' ? null : ratio(medians[figure], floor?.[figure]),
        })),
      }),
    ),
  );
  const what =
    profile === 'mobile'
      ? 'Mobile: 360 × 740, processor four times slower, 1.6 Mbit/s, 150 ms'
      : 'Desktop: 1280 × 900';
  return { heightPx: 64 + compared.length * ROW_PX, content: section(what) + panels.join('') };
}

function growthPart({ projects, points }: BenchResults): Part | null {
  if (projects.length === 0 && points.length === 0) return null;
  const widthPx = (INNER - GAP) / 2;
  const size = { widthPx, heightPx: CURVE_PX };
  const left = curvePanel({
    title: 'Filter to result',
    unit: 'ms',
    across: 'projects in the table',
    curves: projects,
    figure: 'filterMs',
    ...size,
  });
  const right = curvePanel({
    title: 'Charts to be seen',
    unit: 'ms',
    across: 'points of each line',
    curves: points,
    figure: 'chartsMs',
    ...size,
  });
  return {
    heightPx: CURVE_PX + 30,
    content: section('Growing data, desktop, logarithmic') + at(0, 30, left) + at(widthPx + GAP, 30, right),
  };
}

function interactionPart({ interactions }: BenchResults): Part | null {
  const desktop = interactions.filter(({ profile }) => profile === 'desktop');
  if (desktop.length === 0) return null;
  return {
    heightPx: interactionHeight(desktop) + 30,
    content: section('Interaction') + at(0, 30, interactionPanel(desktop, INNER)),
  };
}

function section(title: string): string {
  return line(0, 0, INNER, 0, RULE) + text(0, 18, title, { fill: MUTED });
}
