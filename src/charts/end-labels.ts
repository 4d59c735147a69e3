import { nudgeApart } from './nudge.ts';
import type { DrawnSeries } from './plot-series.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A label at the right end of its line or layer. */
export interface EndLabel {
  readonly series: DrawnSeries;
  readonly lines: readonly string[];
  /** Middle of the label. */
  readonly y: number;
  /** Where its line or layer ends. */
  readonly end: { readonly index: number; readonly y: number };
}

/** The labels of a plot before they have a place: how wide they are, and what is written. */
export interface LabelColumn {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Height of a line of text in a label. */
export const LABEL_LINE_PX = 16;

/** Writes the labels in at most two lines each. */
export function labelColumn(series: readonly DrawnSeries[], maxPx: number, fontPx: number): LabelColumn {
  const lines = new Map(series.map((one) => [one.id, wrapText(one.label, maxPx, fontPx, 2)]));
  const all = [...lines.values()];
  return {
    lines,
    widthPx: Math.ceil(Math.max(0, ...all.flat().map((line) => textWidth(line, fontPx)))),
    heightPx: all.reduce((sum, each) => sum + each.length * LABEL_LINE_PX + 2, 0),
  };
}

/** Gives each label a place near the end of its line, none on another. */
export function placeEndLabels(
  series: readonly DrawnSeries[],
  column: LabelColumn,
  yOf: (value: number) => number,
  top: number,
  bottom: number,
): EndLabel[] {
  const ended = series.flatMap((one) => {
    const index = one.spans.findLastIndex((span) => span !== null);
    const span = one.spans[index];
    if (!span) return [];
    return [{ one, index, y: yOf(one.isStacked ? (span[0] + span[1]) / 2 : span[1]) }];
  });
  const linesOf = (one: DrawnSeries) => column.lines.get(one.id) ?? [one.label];
  const centres = nudgeApart(
    ended.map(({ one, y }) => ({ wanted: y, size: linesOf(one).length * LABEL_LINE_PX + 2 })),
    top,
    bottom,
  );
  return ended.map(({ one, index, y }, place) => ({
    series: one,
    lines: linesOf(one),
    y: centres[place] ?? y,
    end: { index, y },
  }));
}
