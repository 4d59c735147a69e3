import { stackSpans } from './stack.ts';
import { textWidth } from './text-width.ts';
import type { BarRow, BarSegment } from './types.ts';

/** Size of the writing in a bar chart; also in bar-chart.css. */
export const BAR_FONT_PX = 14;
/** From this width on the labels stand left of the bars, below it above them; also in bar-chart.css. */
export const LABELS_LEFT_FROM_PX = 560;
const LABEL_GAP_PX = 12;
const TOTAL_GAP_PX = 8;

/** A segment with its place along the bars, as shares of their greatest length. */
export interface LaidSegment {
  readonly segment: BarSegment;
  readonly from: number;
  readonly size: number;
}

/** A bar with the places of its parts. */
export interface LaidRow {
  readonly row: BarRow;
  readonly segments: readonly LaidSegment[];
  readonly totalText: string;
  /** Where the total is written: right of the bar. */
  readonly end: number;
}

/** A bar chart laid out, independent of its width. */
export interface BarLayout {
  readonly rows: readonly LaidRow[];
  /** Place of zero, 0 unless there are negative values. */
  readonly zero: number;
  /** Width the labels would like to have. */
  readonly labelPx: number;
  /** Room kept right of the longest bar for its total. */
  readonly roomPx: number;
  /** One of each kind of segment, in the order of their first appearance. */
  readonly kinds: readonly BarSegment[];
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, BAR_FONT_PX))));
}

/** Lays out the bars from zero, in the order given. */
export function barLayout(rows: readonly BarRow[], totalLabel: (row: BarRow) => string): BarLayout {
  // Stacked row by row: the layers of a row are its segments, each with a single value.
  const spans = rows.map((row) =>
    stackSpans(row.segments.map((segment) => [segment.value])).map((layer) => layer[0]),
  );
  const ends = spans.flat().flatMap((span) => span ?? []);
  const min = Math.min(0, ...ends);
  const length = Math.max(0, ...ends) - min || 1;
  const zero = Math.abs(min) / length;
  const laid = rows.map((row, index): LaidRow => {
    const segments = row.segments.flatMap((segment, order) => {
      const span = spans[index]?.[order];
      if (!span || segment.value === 0) return [];
      return [{ segment, from: (Math.min(...span) - min) / length, size: Math.abs(segment.value) / length }];
    });
    const end = Math.max(zero, ...segments.map((each) => each.from + each.size));
    return { row, segments, end, totalText: totalLabel(row) };
  });
  const kinds = new Map(rows.flatMap((row) => row.segments).map((segment) => [segment.id, segment]));
  return {
    rows: laid,
    zero,
    labelPx: widest(rows.flatMap((row) => [row.label, row.note ?? ''])) + 8,
    roomPx: widest(laid.map((each) => each.totalText)) + TOTAL_GAP_PX + 2,
    kinds: [...kinds.values()],
  };
}

/** Widths of the columns in a chart of a given width. */
export function barColumns(
  layout: BarLayout,
  widthPx: number,
): { labelPx: number; barsLeft: number; barsPx: number } {
  const isLeft = widthPx >= LABELS_LEFT_FROM_PX;
  const labelPx = isLeft ? Math.min(layout.labelPx, widthPx * 0.38) : widthPx;
  const barsLeft = isLeft ? labelPx + LABEL_GAP_PX : 0;
  return { labelPx, barsLeft, barsPx: Math.max(0, widthPx - barsLeft - layout.roomPx) };
}

/** Whether a text fits into a part of a bar with some air around it. */
export function fitsInto(text: string, partPx: number): boolean {
  return textWidth(text, 12) + 12 <= partPx;
}
