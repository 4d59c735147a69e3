import { memo } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { AxisTexts } from './axis-texts.tsx';
import { BarShape } from './bar-shape.tsx';
import { Hatch, hatchId } from './hatch.tsx';
import { PlotAnnotations } from './plot-annotations.tsx';
import { FADED, type PlotDrawingProps } from './plot-drawing-props.ts';
import { barSizePx, hasZeroLine, type Plot, X_AXIS_PX } from './plot.ts';
import { type DrawnSeries, joinedValues } from './plot-series.ts';

/** A row as Recharts wants it; the values are read through functions, so ids may be any text. */
interface Row {
  readonly index: number;
  readonly position: number;
}

/**
 * The drawing itself, by Recharts, on axes that were worked out in `plotOf`. Apart from the part that follows the pointer,
 * so that a movement of the mouse draws nothing of this again.
 */
export const PlotDrawing = memo(function PlotDrawing(props: PlotDrawingProps) {
  const { plot, chartId, focus } = props;
  const rows: Row[] = plot.drawn.map((index) => ({ index, position: plot.points[index]?.position ?? 0 }));
  const opacityOf = (id: string) => (focus === null || focus === id ? 1 : FADED);

  const bars = plot.series.map((one, order) =>
    one.kind === 'bar' ? drawBars(one, plot, opacityOf(one.id), hatchId(chartId, order)) : null,
  );
  const areas = plot.series.map((one) => (one.kind === 'area' ? drawArea(one, opacityOf(one.id)) : null));
  const lines = plot.series.map((one) => (one.kind === 'line' ? drawLine(one, opacityOf(one.id)) : null));

  return (
    <ComposedChart
      width={plot.widthPx}
      height={plot.heightPx}
      data={rows}
      margin={{ top: plot.top, right: plot.widthPx - plot.right, bottom: 0, left: 0 }}
      stackOffset="sign"
      barGap={1}
      accessibilityLayer={false}
      className="chart-drawing"
    >
      <defs>
        {plot.series.map((one, order) =>
          one.kind === 'bar' && one.isIncomplete.some(Boolean) ? (
            <Hatch key={one.id} id={hatchId(chartId, order)} color={one.color} />
          ) : null,
        )}
      </defs>
      <CartesianGrid
        vertical={false}
        horizontalPoints={plot.yTicks.map((tick) => plot.yOf(tick.value))}
        stroke="var(--rule)"
      />
      {/* Every drawn point is a tick, so that Recharts knows the width of a step; which are written is decided in `plotOf`. */}
      <XAxis
        dataKey="position"
        type="number"
        domain={[...plot.xDomain]}
        ticks={rows.map(({ position }) => position)}
        interval={0}
        height={X_AXIS_PX}
        axisLine={{ stroke: 'var(--rule-strong)' }}
        tickLine={false}
        tick={false}
      />
      <YAxis
        type="number"
        scale={plot.yAxis.scale}
        domain={[...plot.yAxis.domain]}
        ticks={[...plot.yAxis.ticks]}
        interval={0}
        width={plot.left}
        axisLine={false}
        tickLine={false}
        tick={false}
      />
      {areas}
      {bars}
      {hasZeroLine(plot) ? <ReferenceLine y={0} stroke="var(--rule-strong)" /> : null}
      {props.baseline === undefined ? null : (
        <ReferenceLine y={props.baseline} stroke="var(--rule-strong)" strokeWidth={1.5} />
      )}
      {lines}
      <ZIndexLayer zIndex={700}>
        <AxisTexts plot={plot} />
        <PlotAnnotations
          plot={plot}
          marks={props.marks}
          references={props.references}
          revisions={props.revisions}
          opacityOf={opacityOf}
          onFocus={props.onFocus}
          focus={focus}
        />
      </ZIndexLayer>
    </ComposedChart>
  );
});

function dashesOf(series: DrawnSeries) {
  return series.isDashed ? { strokeDasharray: '6 4' } : {};
}

function drawLine(series: DrawnSeries, opacity: number) {
  const values = joinedValues(series);
  return (
    <Line
      key={series.id}
      className="chart-line"
      dataKey={(row: Row) => values[row.index] ?? null}
      type="linear"
      connectNulls={false}
      isAnimationActive={false}
      dot={false}
      activeDot={false}
      stroke={series.color}
      strokeWidth={series.isHighlighted ? 3.5 : 2}
      strokeOpacity={opacity}
      strokeLinejoin="round"
      {...dashesOf(series)}
    />
  );
}

function drawArea(series: DrawnSeries, opacity: number) {
  const joined = joinedValues(series);
  // The spans are stacked already, so each area is drawn from where it starts and not by Recharts' own stacking.
  const spanOf = (row: Row) => ((joined[row.index] ?? null) === null ? null : series.spans[row.index]);
  return (
    <Area
      key={series.id}
      className="chart-area"
      dataKey={spanOf}
      type="linear"
      connectNulls={false}
      isAnimationActive={false}
      dot={false}
      activeDot={false}
      stroke={series.isStacked ? 'var(--surface)' : series.color}
      strokeWidth={series.isStacked ? 0.75 : 2}
      strokeOpacity={opacity}
      {...dashesOf(series)}
      fill={series.color}
      fillOpacity={opacity * (series.isStacked ? (series.isDashed ? 0.45 : 0.88) : 0.2)}
    />
  );
}

function drawBars(series: DrawnSeries, plot: Plot, opacity: number, hatch: string) {
  return (
    <Bar
      key={series.id}
      className="chart-bar"
      dataKey={(row: Row) => series.values[row.index] ?? null}
      {...(series.isStacked ? { stackId: 'stack' } : {})}
      barSize={barSizePx(plot)}
      isAnimationActive={false}
      shape={({ x, y, width, height, payload }) => (
        <BarShape
          x={x}
          y={y}
          width={width}
          height={height}
          fill={series.isIncomplete[(payload as Row).index] ? `url(#${hatch})` : series.color}
          stroke={series.color}
          opacity={opacity}
          isDashed={series.isDashed}
        />
      )}
    />
  );
}
