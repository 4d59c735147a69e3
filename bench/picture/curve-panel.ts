import type { Curve, FigureKey } from '../report/results.ts';
import { pageName } from '../report/wording.ts';
import { colourOf, INK, MUTED, RULE } from './colours.ts';
import { decadesAround, logPlace, movedApart } from './scales.ts';
import { element, heading, line, text } from './svg.ts';

export interface CurvePanel {
  readonly title: string;
  readonly unit: string;
  /** What the horizontal axis counts. */
  readonly across: string;
  readonly curves: readonly Curve[];
  readonly figure: FigureKey;
  readonly widthPx: number;
  readonly heightPx: number;
}

const TOP = 34;
const LEFT = 52;
const BOTTOM = 44;
/** Room for the names at the ends of the lines. */
const RIGHT = 150;
const LABEL_PX = 16;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Growth on two logarithmic axes: what grows as its data do rises by the slope of the diagonal; flat is good. */
export function curvePanel(panel: CurvePanel): string {
  const { title, unit, across, curves, figure, widthPx, heightPx } = panel;
  const sizes = curves[0]?.steps.map(({ size }) => size) ?? [];
  const values = curves.flatMap(({ steps }) =>
    steps.map(({ figures }) => figures[figure]).filter((value) => value !== null),
  );
  const decades = decadesAround(values.length > 0 ? values : [1]);
  const [low = 1, high = 10] = [decades[0], decades.at(-1)];
  const [first = 1, last = 10] = [sizes[0], sizes.at(-1)];
  const xOf = (size: number) =>
    LEFT + (first === last ? 0 : logPlace(size, first, last)) * (widthPx - LEFT - RIGHT);
  const yOf = (value: number) => heightPx - BOTTOM - logPlace(value, low, high) * (heightPx - TOP - BOTTOM);

  const grid = decades.map((value) =>
    [
      line(LEFT, yOf(value), widthPx - RIGHT, yOf(value), RULE),
      text(LEFT - 8, yOf(value) + 4, value.toLocaleString('en'), { 'text-anchor': 'end', fill: MUTED }),
    ].join(''),
  );
  const ticks = sizes.map((size) =>
    text(xOf(size), heightPx - BOTTOM + 20, size.toLocaleString('en'), {
      'text-anchor': 'middle',
      fill: MUTED,
    }),
  );
  const drawn = curves.map(({ page, steps }) => ({
    page,
    points: steps.flatMap(({ size, figures }): Point[] => {
      const value = figures[figure];
      return value === null ? [] : [{ x: xOf(size), y: yOf(value) }];
    }),
  }));
  const ends = movedApart(
    drawn.map(({ points }) => points.at(-1)?.y ?? TOP),
    LABEL_PX,
    TOP,
    heightPx - BOTTOM,
  );
  return [
    heading(0, title, unit, INK, MUTED),
    ...grid,
    ...ticks,
    text(LEFT + (widthPx - LEFT - RIGHT) / 2, heightPx - 4, across, { 'text-anchor': 'middle', fill: MUTED }),
    ...drawn.map(({ page, points }, index) => curve(page, points, ends[index] ?? 0, widthPx - RIGHT)),
  ].join('');
}

function curve(page: string, points: readonly Point[], labelY: number, rightPx: number): string {
  const end = points.at(-1);
  if (!end) return '';
  const isOurs = page.startsWith('ours');
  const stroke = colourOf(page);
  return [
    element('polyline', {
      points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      fill: 'none',
      stroke,
      'stroke-width': isOurs ? 3 : 1.5,
    }),
    ...points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: isOurs ? 4 : 2.5, fill: stroke })),
    line(end.x + 5, end.y, rightPx + 14, labelY, stroke, { 'stroke-width': 0.75 }),
    text(rightPx + 18, labelY + 4, pageName(page), { fill: stroke, 'font-weight': isOurs ? 600 : undefined }),
  ].join('');
}
