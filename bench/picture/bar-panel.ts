import { figureText, pageName } from '../report/wording.ts';
import { colourOf, INK, MUTED } from './colours.ts';
import { element, heading, text } from './svg.ts';

interface Bar {
  readonly page: string;
  readonly value: number | null;
  /** How many times the floor; `null`: not said. */
  readonly multiple: number | null;
}

export interface BarPanel {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
  readonly widthPx: number;
  /** Names of the pages before the bars, which then begin further right. */
  readonly hasNames: boolean;
}

export const ROW_PX = 26;
export const NAMES_PX = 150;
const HEAD_PX = 34;
/** Room for "1,280 · 3.2×" behind the longest bar. */
const VALUE_PX = 96;

/** One figure of every page as bars from zero. */
export function barPanel({ title, unit, bars, widthPx, hasNames }: BarPanel): string {
  const left = hasNames ? NAMES_PX : 0;
  const room = widthPx - left - VALUE_PX;
  const largest = Math.max(1e-9, ...bars.map(({ value }) => value ?? 0));
  const rows = bars.map(({ page, value, multiple }, index) => {
    const y = HEAD_PX + index * ROW_PX;
    const width = ((value ?? 0) / largest) * room;
    const isOurs = page.startsWith('ours');
    const said = multiple === null ? '' : ` · ${figureText(multiple)}×`;
    return [
      hasNames
        ? text(left - 10, y + 13, pageName(page), {
            'text-anchor': 'end',
            'font-weight': isOurs ? 600 : undefined,
            fill: INK,
          })
        : '',
      element('rect', { x: left, y, width: Math.max(width, 1), height: ROW_PX - 8, fill: colourOf(page) }),
      text(left + width + 6, y + 13, `${figureText(value)}${said}`, {
        fill: isOurs ? INK : MUTED,
        'font-weight': isOurs ? 600 : undefined,
      }),
    ].join('');
  });
  return heading(left, title, unit, INK, MUTED) + rows.join('');
}
