import { joinedValues, type DrawnSeries } from './plot-series.ts';
import { SWATCH_PX } from './legend-layout.ts';
import { textWidth } from './text-width.ts';
import { boxesMeet, distanceToBox, segmentMeets, type Box, type Segment } from './geometry.ts';

/** A label that stands in the plot beside its line. */
export interface InlineLabel {
  readonly series: DrawnSeries;
  /** Left edge of its swatch. */
  readonly x: number;
  /** Middle of its line of text. */
  readonly y: number;
  readonly widthPx: number;
}

/** Height that a label takes up. */
const INLINE_LABEL_PX = 18;
/** Between a label and its line. */
const GAP_PX = 5;
/** A label is read with the line that is nearest to it, so others have to be this much farther away. */
const APART_PX = 14;

/** The part of the plot that labels may use, and what they must not cover. */
export interface InlineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly yOf: (value: number) => number;
  /** Markers that no line joins. */
  readonly taken: readonly Box[];
  readonly fontPx: number;
}

/**
 * Finds each line a free place beside it, where no other line is as near: right of its end if there is room, else above,
 * below or beside one of its points, the later ones first. `null` if one of them has no such place.
 * @param all every line of the plot, also those that are named elsewhere
 */
export function placeInlineLabels(
  series: readonly DrawnSeries[],
  all: readonly DrawnSeries[],
  frame: InlineFrame,
): readonly InlineLabel[] | null {
  const lines = new Map(all.map((one) => [one.id, segmentsOf(one, frame)]));
  const taken: Box[] = [...frame.taken];
  const labels: InlineLabel[] = [];
  for (const one of series) {
    const widthPx = SWATCH_PX + textWidth(one.label, frame.fontPx);
    const best = candidatesOf(one, widthPx, frame)
      .map((candidate) => ({ ...candidate, cost: costOf(candidate, one.id, lines, taken) }))
      .reduce<Candidate | null>(
        (least, next) => (next.cost < (least?.cost ?? Number.POSITIVE_INFINITY) ? next : least),
        null,
      );
    if (!best) return null;
    taken.push(best.box);
    labels.push({ series: one, x: best.box.left, y: (best.box.top + best.box.bottom) / 2, widthPx });
  }
  return labels;
}

interface Candidate {
  readonly box: Box;
  /** What its place costs before anything in its way is looked at. */
  readonly cost: number;
}

function candidatesOf(series: DrawnSeries, widthPx: number, frame: InlineFrame): readonly Candidate[] {
  const values = joinedValues(series);
  const last = values.findLastIndex((value) => value !== null);
  const half = INLINE_LABEL_PX / 2;
  return values.flatMap((value, index) => {
    const x = frame.xs[index];
    if (value === null || x === undefined) return [];
    const y = frame.yOf(value);
    const age = (last - index) * 6;
    const boxAt = (left: number, middle: number): Box => ({
      left,
      right: left + widthPx,
      top: middle - half,
      bottom: middle + half,
    });
    const above = y - half - GAP_PX;
    const below = y + half + GAP_PX;
    const places = [
      { box: boxAt(x - widthPx / 2, above), cost: age },
      { box: boxAt(x - widthPx + 8, above), cost: age + 1 },
      { box: boxAt(x - 8, above), cost: age + 1 },
      { box: boxAt(x - widthPx / 2, below), cost: age + 4 },
      { box: boxAt(x - widthPx + 8, below), cost: age + 5 },
      { box: boxAt(x - 8, below), cost: age + 5 },
      { box: boxAt(x - widthPx - GAP_PX - 3, y), cost: age + 8 },
      { box: boxAt(x + GAP_PX + 3, y), cost: index === last ? age - 20 : age + 8 },
    ];
    return places.filter(
      ({ box }) =>
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom,
    );
  });
}

/** Infinite where the label would cover something or could be taken for another line's. */
function costOf(
  { box, cost }: Candidate,
  id: string,
  lines: ReadonlyMap<string, readonly Segment[]>,
  taken: readonly Box[],
): number {
  if (taken.some((other) => boxesMeet(box, other))) return Number.POSITIVE_INFINITY;
  let own = Number.POSITIVE_INFINITY;
  let others = Number.POSITIVE_INFINITY;
  for (const [of, segments] of lines) {
    for (const segment of segments) {
      if (segmentMeets(segment, box)) return Number.POSITIVE_INFINITY;
      const distance = distanceToBox(segment, box);
      if (of === id) own = Math.min(own, distance);
      else others = Math.min(others, distance);
    }
  }
  return others - own < APART_PX ? Number.POSITIVE_INFINITY : cost;
}

/** The drawn line; a value alone is a segment of no length. */
function segmentsOf(series: DrawnSeries, { xs, yOf }: InlineFrame): readonly Segment[] {
  const values = joinedValues(series);
  return values.flatMap((value, index): readonly Segment[] => {
    if (value === null) return [];
    const x1 = xs[index] ?? 0;
    const y1 = yOf(value);
    const next = values[index + 1] ?? null;
    return [next === null ? { x1, y1, x2: x1, y2: y1 } : { x1, y1, x2: xs[index + 1] ?? x1, y2: yOf(next) }];
  });
}
