import type { InteractionResult } from '../report/results.ts';
import { figureText, FRAME_MS } from '../report/wording.ts';
import { colourOf, GOAL, INK, MUTED, RULE } from './colours.ts';
import { element, heading, line, text } from './svg.ts';

const ROW = 26;
const TOP = 52;
const LEFT = 190;
const RIGHT = 130;

/** Height of the panel, px. */
export function interactionHeight(results: readonly InteractionResult[]): number {
  return TOP + results.length * ROW + 18;
}

/** How many frames pass until the result is seen: a bar to the median, a thin line on to the 95th percentile. */
export function interactionPanel(results: readonly InteractionResult[], widthPx: number): string {
  const most = Math.max(2, ...results.map(({ resultMs }) => Math.ceil((resultMs?.p95 ?? 0) / FRAME_MS)));
  const xOf = (frames: number) => LEFT + (frames / most) * (widthPx - LEFT - RIGHT);
  const bottom = TOP + results.length * ROW;
  const step = Math.ceil(most / 10);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const rows = results.map(({ name, resultMs, unfinished }, index) => {
    const y = TOP + index * ROW;
    const label = text(LEFT - 10, y + 13, name, { 'text-anchor': 'end', fill: INK });
    if (!resultMs) return label + text(LEFT + 6, y + 13, unfinished ?? '–', { fill: MUTED });
    const [median, p95] = [resultMs.median / FRAME_MS, resultMs.p95 / FRAME_MS];
    return [
      label,
      element('rect', { x: LEFT, y, width: xOf(median) - LEFT, height: ROW - 8, fill: colourOf('ours') }),
      line(xOf(median), y + 9, xOf(p95), y + 9, colourOf('ours'), { 'stroke-width': 1.5 }),
      text(xOf(p95) + 6, y + 13, `${figureText(median)} · p95 ${figureText(p95)}`, { fill: MUTED }),
    ].join('');
  });
  return [
    heading(0, 'Until the result is seen', 'frames of 16.7 ms, desktop, real projects', INK, MUTED),
    ...ticks.map((frames) =>
      [
        line(xOf(frames), TOP - 8, xOf(frames), bottom, RULE),
        text(xOf(frames), TOP - 14, String(frames), { 'text-anchor': 'middle', fill: MUTED }),
      ].join(''),
    ),
    ...rows,
    line(xOf(1), TOP - 8, xOf(1), bottom, GOAL, { 'stroke-dasharray': '4 3' }),
    text(xOf(1), bottom + 12, 'one frame', { 'text-anchor': 'middle', fill: GOAL }),
  ].join('');
}
