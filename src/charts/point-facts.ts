import type { PlacedMark } from './marks.ts';
import type { Plot } from './plot.ts';
import type { DrawnSeries } from './plot-series.ts';
import type { SwatchLook } from './swatch.tsx';
import type { RevisedPoint, TimeSeriesLabels } from './types.ts';
import { sentences } from '../i18n/sentences.ts';

/** One series at one point, written out. */
interface FactRow {
  readonly series: DrawnSeries;
  /** `null` where nothing is known. */
  readonly value: number | null;
  readonly text: string;
  readonly change: string | null;
  readonly isIncomplete: boolean;
  /** What the value was in an earlier version of the data. */
  readonly revision: string | null;
}

/** A figure of no series, as it was worded. */
interface SingleFact {
  readonly id: string;
  readonly look: SwatchLook;
  readonly text: string;
  readonly label: string;
}

/** Everything that is said about a point, by the tooltip and by the announcement alike. */
export interface PointFacts {
  readonly title: string;
  readonly rows: readonly FactRow[];
  /** Figures of no series, the greatest first. */
  readonly singles: readonly SingleFact[];
  readonly marks: readonly PlacedMark[];
  readonly note: string | null;
  /** Where the figures come from. */
  readonly origin: string | null;
}

/** How figures are written. */
export interface FactWriting {
  readonly valueLabel: (value: number) => string;
  readonly changeLabel?: ((value: number, before: number) => string | null) | undefined;
  readonly tooltipNote?: ((index: number) => string | null) | undefined;
  readonly revisions?: readonly RevisedPoint[] | undefined;
  readonly originLabel?: ((index: number) => string) | undefined;
  readonly labels: TimeSeriesLabels;
}

/** Collects the figures of a point: the greatest first, unknown ones last. */
export function pointFacts(
  plot: Plot,
  index: number,
  marks: readonly PlacedMark[],
  writing: FactWriting,
): PointFacts {
  const rows = plot.series
    .map((series) => factRow(series, index, writing))
    .toSorted((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || 0);
  const singles = plot.singles
    .filter(({ point }) => point.index === index)
    .toSorted((a, b) => b.point.value - a.point.value)
    .map(({ group, point }): SingleFact => ({
      id: point.id,
      look: { color: group.color, kind: 'point', isDashed: point.isPartial },
      text: point.text,
      label: point.label,
    }));
  const title = plot.points[index]?.key ?? '';
  return {
    title,
    rows,
    singles,
    marks,
    note: writing.tooltipNote?.(index) ?? null,
    origin: writing.originLabel?.(index) ?? null,
  };
}

function factRow(
  series: DrawnSeries,
  index: number,
  { valueLabel, changeLabel, revisions, labels }: FactWriting,
): FactRow {
  const value = series.values[index] ?? null;
  const before = series.values[index - 1] ?? null;
  const isIncomplete = series.isIncomplete[index] ?? false;
  // A part of a year is not compared with a whole one.
  const isComparable = !isIncomplete && !(series.isIncomplete[index - 1] ?? false);
  return {
    series,
    value,
    text: value === null ? labels.noValue : valueLabel(value),
    change:
      value !== null && before !== null && isComparable && changeLabel ? changeLabel(value, before) : null,
    isIncomplete: isIncomplete && value !== null,
    revision: revisions?.find((point) => point.series === series.id && point.index === index)?.text ?? null,
  };
}

/** The facts as sentences for a screen reader; the series that stands out is said first. */
export function announcement(facts: PointFacts, labels: TimeSeriesLabels, focus: string | null): string {
  const ordered = facts.rows.toSorted(
    (a, b) => Number(b.series.id === focus) - Number(a.series.id === focus),
  );
  const rows = ordered.map((row) => {
    const change = row.change === null ? '' : ` (${row.change} ${labels.before})`;
    const incomplete = row.isIncomplete && labels.incomplete ? `, ${labels.incomplete}` : '';
    const revision = row.revision === null ? '' : `, ${row.revision}`;
    return `${row.series.label}: ${row.text}${change}${incomplete}${revision}`;
  });
  const singles = facts.singles.map(({ text, label }) => `${label}: ${text}`);
  const marks = facts.marks.map(({ mark }) => `${mark.date}: ${mark.label}`);
  const remarks = [facts.note, facts.origin].filter((text) => text !== null);
  return sentences([facts.title, ...rows, ...singles, ...marks, ...remarks]);
}
