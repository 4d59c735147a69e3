import { type EndLabel, labelColumn, placeEndLabels } from './end-labels.ts';
import { type InlineLabel, placeInlineLabels } from './inline-labels.ts';
import { type LegendEntry, type LegendLayout, legendEntries, legendLayout } from './legend-layout.ts';
import type { Box } from './geometry.ts';
import { type DrawnSeries, drawnSeries, markedPoints, startsAtZero } from './plot-series.ts';
import { type PlacedSingle, placeSingles } from './single-layout.ts';
import { textWidth } from './text-width.ts';
import { drawnPoints } from './thin-points.ts';
import { stepOf, timeTicks, type XTick } from './ticks.ts';
import type { AxisPoint, Drawing, Series, SingleGroup, ValueScale } from './types.ts';
import { shareOfAxis, type ValueAxis, valueAxis } from './value-axis.ts';

/** Size of the writing in a chart; also in charts.css. */
const FONT_PX = 13;
/** Room below the plot for the written years. */
export const X_AXIS_PX = 28;
/** Below this width labels at the ends of the lines leave too little of the lines. */
const LABELS_FROM_PX = 480;
/** Swatch and gaps between the end of the plot and the text of a label. */
export const LABEL_GUTTER_PX = 26;
const MARK_ROOM_PX = 26;
/** Least height of the plot under a long legend. */
const LEAST_PLOT_PX = 200;

/**
 * Where the names of the lines stand: in a column at their ends, or `inline`, beside the lines in the plot. Inline names that
 * find no place stand in a narrow column as far as their lines reach the end; where there is no room for that either, a legend
 * above the plot has all of them.
 */
export type Labelling = 'column' | 'inline';

/** What the geometry of a plot depends on. */
export interface PlotInput {
  readonly x: readonly AxisPoint[];
  readonly series: readonly Series[];
  /** Figures of no series. */
  readonly singles: readonly SingleGroup[];
  readonly labelling: Labelling;
  readonly drawing: Drawing;
  readonly scale: ValueScale;
  readonly tickLabel: (value: number) => string;
  /** Values that have to be on the axis. */
  readonly extraValues: readonly number[];
  readonly hasMarks: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Everything a chart needs to draw itself, in px of its own box. */
export interface Plot {
  readonly widthPx: number;
  /** More than asked for only where a long legend would leave no plot. */
  readonly heightPx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly AxisPoint[];
  /** Places in `points` that lines and areas are drawn through: as many as the width can show. Each can still be pointed at. */
  readonly drawn: readonly number[];
  readonly series: readonly DrawnSeries[];
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly XTick[];
  readonly yAxis: ValueAxis;
  readonly yTicks: readonly { readonly value: number; readonly text: string }[];
  readonly legend: (LegendLayout & { readonly entries: readonly LegendEntry[] }) | null;
  readonly endLabels: readonly EndLabel[];
  /** `null` where the lines are not named in the plot. */
  readonly inlineLabels: readonly InlineLabel[] | null;
  readonly singles: readonly PlacedSingle[];
  /** Width of one step of the axis. */
  readonly stepPx: number;
  readonly hasBars: boolean;
  readonly xOf: (position: number) => number;
  readonly yOf: (value: number) => number;
}

/** Works out the whole geometry of a chart; pure, and cheap enough for every change of width. */
export function plotOf(input: PlotInput): Plot {
  if (input.labelling === 'inline' && input.drawing === 'line') {
    for (const attempt of ['inline', 'mixed'] as const) {
      const plot = plotWith(input, attempt);
      if (plot.inlineLabels) return plot;
    }
  }
  return plotWith(input, 'column');
}

/** Widest text of a name in the column: with nothing beside it, or next to names in the plot. */
const COLUMN_PX = { wide: 190, narrow: 96 };

function plotWith(input: PlotInput, labelling: Labelling | 'mixed'): Plot {
  const { x: points, widthPx } = input;
  const series = drawnSeries(input.series, input.drawing);
  const grouped = series.filter((one) => one.kind === 'bar' && !one.isStacked);
  const named = series.length === 1 && grouped.length === 1 ? [] : series;
  const singleValues = input.singles.flatMap(({ points: of }) => of.map(({ value }) => value));
  const axis = valueAxis(series, input.scale, input.extraValues, input.heightPx, singleValues);
  const hasValues = singleValues.length > 0 || series.some(isKnown);
  const yTicks = (hasValues ? axis.ticks : []).map((value) => ({ value, text: input.tickLabel(value) }));

  const markRoom = input.hasMarks ? MARK_ROOM_PX : 10;
  const inPlot =
    labelling === 'column' ? [] : named.filter((one) => labelling === 'inline' || !reachesEnd(one));
  const beside = named.filter((one) => !inPlot.includes(one));
  const widest = labelling === 'column' ? COLUMN_PX.wide : COLUMN_PX.narrow;
  const column = labelColumn(beside, Math.max(80, Math.min(widthPx * 0.24, widest)), FONT_PX);
  const fits = widthPx >= LABELS_FROM_PX && column.heightPx <= input.heightPx - X_AXIS_PX - markRoom;
  const hasEndLabels = beside.length > 0 && fits && grouped.length === 0;
  // A line without any figure here has no place of its own, but it is part of what is shown.
  const inLegend = [...inPlot.filter((one) => !isKnown(one)), ...(hasEndLabels ? [] : beside)];
  const entries = legendEntries(inLegend, input.singles);
  const legend =
    entries.length === 0
      ? null
      : {
          entries,
          ...legendLayout(
            entries.map(({ label }) => label),
            widthPx,
            FONT_PX,
          ),
        };

  const legendPx = legend ? legend.heightPx + 4 : 0;
  const heightPx = Math.max(input.heightPx, legendPx + markRoom + LEAST_PLOT_PX + X_AXIS_PX);
  const left = Math.ceil(Math.max(0, ...yTicks.map((tick) => textWidth(tick.text, FONT_PX)))) + 10;
  const right = widthPx - (hasEndLabels ? column.widthPx + LABEL_GUTTER_PX : 8);
  const top = legendPx + markRoom;
  const bottom = heightPx - X_AXIS_PX;

  const step = stepOf(points);
  const first = points[0]?.position ?? 0;
  const last = points.at(-1)?.position ?? 1;
  const xDomain = [first - step / 2, last + step / 2] as const;
  const pxPerYear = (right - left) / (xDomain[1] - xDomain[0]);
  const xOf = (position: number) => left + (position - xDomain[0]) * pxPerYear;
  const yOf = (value: number) => bottom - shareOfAxis(axis, value) * (bottom - top);

  const stepPx = step * pxPerYear;
  const singles = placeSingles(input.singles, { xOf, yOf, left, right, stepPx });
  const inlineLabels =
    labelling === 'inline' || (labelling === 'mixed' && hasEndLabels)
      ? placeInlineLabels(inPlot.filter(isKnown), named, {
          left,
          right,
          top: top - 6,
          bottom,
          xs: points.map(({ position }) => xOf(position)),
          yOf,
          taken: [...singles.map(boxOf), ...incompleteBoxes(series, points, xOf, yOf)],
          fontPx: FONT_PX,
        })
      : null;

  return {
    widthPx,
    heightPx,
    left,
    right,
    top,
    bottom,
    points,
    drawn: drawnPoints(series, points.length, right - left),
    series,
    xDomain,
    xTicks: timeTicks(points, right - left, FONT_PX),
    yAxis: axis,
    yTicks,
    legend,
    endLabels: hasEndLabels ? placeEndLabels(beside, column, yOf, top - 6, bottom + 4) : [],
    inlineLabels,
    singles,
    stepPx,
    hasBars: series.some((one) => one.kind === 'bar'),
    xOf,
    yOf,
  };
}

function reachesEnd({ spans }: DrawnSeries): boolean {
  return (spans.at(-1) ?? null) !== null;
}

function isKnown({ spans }: DrawnSeries): boolean {
  return spans.some((span) => span !== null);
}

/** What the marker of a single figure covers, with the sign of its wording. */
function boxOf({ x, y, fromX, toX, radiusPx }: PlacedSingle): Box {
  const reach = radiusPx + 3;
  return {
    left: Math.min(x - reach, fromX),
    right: Math.max(x + reach, toX),
    top: y - reach,
    bottom: y + reach,
  };
}

/** What the markers of incomplete periods cover. */
function incompleteBoxes(
  series: readonly DrawnSeries[],
  points: readonly AxisPoint[],
  xOf: Plot['xOf'],
  yOf: Plot['yOf'],
): readonly Box[] {
  return series.flatMap((one) =>
    markedPoints(one).map(({ index, value }): Box => {
      const [x, y] = [xOf(points[index]?.position ?? 0), yOf(value)];
      return { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
    }),
  );
}

/** Whether the plot has a foot line at zero that is not its lowest grid line. */
export function hasZeroLine(plot: Plot): boolean {
  const [min, max] = plot.yAxis.domain;
  return (
    plot.yAxis.scale === 'linear' &&
    min <= 0 &&
    max >= 0 &&
    (min < 0 || plot.series.some((one) => startsAtZero(one.kind)))
  );
}

/** Index of the point nearest to a place in px; `null` away from the plot. */
export function indexAt(plot: Plot, xPx: number): number | null {
  if (xPx < plot.left - 12 || xPx > plot.right + 12) return null;
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of plot.points.entries()) {
    const distance = Math.abs(plot.xOf(point.position) - xPx);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

/** Width of one bar: groups leave a quarter of their step free and never grow into slabs. */
export function barSizePx(plot: Plot): number {
  const grouped = plot.series.filter((one) => one.kind === 'bar' && !one.isStacked).length;
  const side = Math.max(
    1,
    grouped + (plot.series.some((one) => one.kind === 'bar' && one.isStacked) ? 1 : 0),
  );
  return Math.max(0.75, Math.min((plot.stepPx * 0.76 - (side - 1)) / side, 44));
}
