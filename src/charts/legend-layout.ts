import type { DrawnSeries } from './plot-series.ts';
import type { SwatchLook } from './swatch.tsx';
import { ellipsize, textWidth } from './text-width.ts';
import type { SingleGroup, SinglePoint } from './types.ts';

/** Place of a legend entry: left edge and middle line. */
interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  /** As it fits. */
  readonly text: string;
}

/** A legend laid out in rows. */
export interface LegendLayout {
  readonly places: readonly LegendPlace[];
  readonly heightPx: number;
}

/** What the legend of a plot names: a line, or a kind of single figures. */
export interface LegendEntry {
  /** Id of the series or group; two entries of a group share it. */
  readonly id: string;
  readonly label: string;
  readonly look: SwatchLook;
  readonly isHighlighted: boolean;
}

/** The series, then the groups: those of whole periods and those of parts each by their own marker. */
export function legendEntries(
  series: readonly DrawnSeries[],
  groups: readonly SingleGroup[],
): readonly LegendEntry[] {
  return [
    ...series.map((one) => ({ id: one.id, label: one.label, look: one, isHighlighted: one.isHighlighted })),
    ...groups.flatMap((group) => [
      ...groupEntry(group, group.label, {}, (point) => !point.isPartial),
      ...groupEntry(group, group.partialLabel, { isDashed: true }, (point) => point.isPartial),
      ...groupEntry(group, group.aboveLabel, { bound: 'above' }, ({ bound }) => bound === 'above'),
      ...groupEntry(group, group.belowLabel, { bound: 'below' }, ({ bound }) => bound === 'below'),
    ]),
  ];
}

function groupEntry(
  { id, color, points }: SingleGroup,
  label: string,
  look: Partial<SwatchLook>,
  isSuch: (point: SinglePoint) => boolean,
): readonly LegendEntry[] {
  return points.some(isSuch)
    ? [{ id, label, look: { color, kind: 'point', isDashed: false, ...look }, isHighlighted: false }]
    : [];
}

/** Height of a row: also the least height that a finger hits. */
const ROW_PX = 24;
/** Swatch and the gap behind it. */
export const SWATCH_PX = 20;
const GAP_PX = 14;

/** Lays legend entries from left to right and into as many rows as they need. */
export function legendLayout(labels: readonly string[], widthPx: number, fontPx: number): LegendLayout {
  let x = 0;
  let row = 0;
  const places = labels.map((label) => {
    const text = ellipsize(label, widthPx - SWATCH_PX, fontPx);
    const entryPx = SWATCH_PX + textWidth(text, fontPx);
    if (x > 0 && x + entryPx > widthPx) {
      x = 0;
      row += 1;
    }
    const place = { x, y: row * ROW_PX + ROW_PX / 2, widthPx: entryPx, text };
    x += entryPx + GAP_PX;
    return place;
  });
  return { places, heightPx: labels.length === 0 ? 0 : (row + 1) * ROW_PX };
}
