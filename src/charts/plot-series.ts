import { type Span, stackSpans } from './stack.ts';
import type { Drawing, Series, SeriesKind } from './types.ts';

/** A series as it will be drawn. */
export interface DrawnSeries {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly isDashed: boolean;
  readonly isHighlighted: boolean;
  readonly kind: SeriesKind;
  readonly isStacked: boolean;
  readonly values: readonly (number | null)[];
  readonly isIncomplete: readonly boolean[];
  /** From where to where each value reaches; `[value, value]` for lines and points. */
  readonly spans: readonly (Span | null)[];
}

const KIND_OF_DRAWING: Record<Drawing, SeriesKind> = { line: 'line', bar: 'bar', area: 'area', stack: 'bar' };

/** Decides for each series how it is drawn, and lays on one another what is to be stacked. */
export function drawnSeries(series: readonly Series[], drawing: Drawing): DrawnSeries[] {
  const kinds = series.map((one) => one.kind ?? KIND_OF_DRAWING[drawing]);
  const areas = kinds.filter((kind) => kind === 'area').length;
  const isStacked = kinds.map(
    (kind) => (drawing === 'stack' && kind === 'bar') || (drawing === 'area' && kind === 'area' && areas > 1),
  );
  const stacked = stackSpans(series.filter((_, index) => isStacked[index]).map((one) => one.values));
  let layer = 0;
  return series.map((one, index) => {
    const kind = kinds[index] ?? 'line';
    const spans = isStacked[index]
      ? (stacked[layer++] ?? [])
      : one.values.map((value): Span | null =>
          value === null ? null : [startsAtZero(kind) ? 0 : value, value],
        );
    return {
      id: one.id,
      label: one.label,
      color: one.color,
      isDashed: one.dash ?? false,
      isHighlighted: one.isHighlighted ?? false,
      kind,
      isStacked: isStacked[index] ?? false,
      values: one.values,
      isIncomplete: one.isIncomplete ?? [],
      spans,
    };
  });
}

/** Bars and areas show their size by their length, so they have to start at zero. */
export function startsAtZero(kind: SeriesKind): boolean {
  return kind === 'bar' || kind === 'area';
}

/** The values that a line joins: those of incomplete periods are left out, so that the line breaks there. */
export function joinedValues(series: DrawnSeries): (number | null)[] {
  return series.values.map((value, index) => (series.isIncomplete[index] ? null : value));
}

/** A value that needs a marker of its own: of an incomplete period, or one that no line reaches. */
export interface MarkedPoint {
  readonly index: number;
  readonly value: number;
  readonly isIncomplete: boolean;
}

/** Which values of a series are drawn as single markers. */
export function markedPoints(series: DrawnSeries): MarkedPoint[] {
  if (series.kind === 'bar') return [];
  const joined = joinedValues(series);
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const isIncomplete = series.isIncomplete[index] ?? false;
    const isAlone = (joined[index - 1] ?? null) === null && (joined[index + 1] ?? null) === null;
    if (!isIncomplete && !isAlone && series.kind !== 'point') return [];
    return [{ index, value: series.spans[index]?.[1] ?? value, isIncomplete }];
  });
}
