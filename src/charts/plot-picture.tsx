import { memo } from 'react';
import { AxisTexts } from './axis-texts.tsx';
import { BarShape } from './bar-shape.tsx';
import { Hatch, hatchId } from './hatch.tsx';
import { PlotAnnotations } from './plot-annotations.tsx';
import { FADED, type PlotDrawingProps } from './plot-drawing-props.ts';
import { areaPaths, barBoxes, linePath } from './plot-paths.ts';
import { hasZeroLine } from './plot.ts';

interface PlotPictureProps extends PlotDrawingProps {
  /** Fills the width of its place, whatever that is: where pages are written nobody knows it. */
  readonly isStretched?: boolean;
}

/**
 * The drawing as plain SVG, on the geometry of `plotOf`: exactly what Recharts draws there. It needs no library and no
 * browser, so it stands in pages written at build and on slides, and on a page until the reader touches the chart.
 */
export const PlotPicture = memo(function PlotPicture(props: PlotPictureProps) {
  const { plot, chartId, focus, isStretched = false } = props;
  const { left, right, bottom, widthPx, heightPx } = plot;
  const opacityOf = (id: string) => (focus === null || focus === id ? 1 : FADED);
  const rule = (y: number, color: string, width = 1) => (
    <line x1={left} x2={right} y1={y} y2={y} stroke={color} strokeWidth={width} />
  );
  return (
    <svg
      className="chart-drawing"
      width={isStretched ? '100%' : widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      preserveAspectRatio={isStretched ? 'none' : undefined}
    >
      <defs>
        {plot.series.map((one, order) =>
          one.kind === 'bar' && one.isIncomplete.some(Boolean) ? (
            <Hatch key={one.id} id={hatchId(chartId, order)} color={one.color} />
          ) : null,
        )}
      </defs>
      {plot.yTicks.map(({ value }) => (
        <g key={value}>{rule(plot.yOf(value), 'var(--rule)')}</g>
      ))}
      {plot.series.map((one) =>
        one.kind === 'area' ? (
          <g key={one.id} className="chart-area" strokeDasharray={one.isDashed ? '6 4' : undefined}>
            {areaPaths(one, plot).map(({ fill, edge }) => (
              <g key={fill}>
                <path
                  d={fill}
                  fill={one.color}
                  fillOpacity={opacityOf(one.id) * (one.isStacked ? (one.isDashed ? 0.45 : 0.88) : 0.2)}
                />
                <path
                  d={edge}
                  fill="none"
                  stroke={one.isStacked ? 'var(--surface)' : one.color}
                  strokeWidth={one.isStacked ? 0.75 : 2}
                  strokeOpacity={opacityOf(one.id)}
                />
              </g>
            ))}
          </g>
        ) : null,
      )}
      {barBoxes(plot).map(({ series, order, bars }) => (
        <g key={series.id} className="chart-bar">
          {bars.map(({ index, ...box }) => (
            <BarShape
              key={index}
              {...box}
              fill={series.isIncomplete[index] ? `url(#${hatchId(chartId, order)})` : series.color}
              stroke={series.color}
              opacity={opacityOf(series.id)}
              isDashed={series.isDashed}
            />
          ))}
        </g>
      ))}
      {hasZeroLine(plot) ? rule(plot.yOf(0), 'var(--rule-strong)') : null}
      {props.baseline === undefined ? null : rule(plot.yOf(props.baseline), 'var(--rule-strong)', 1.5)}
      {plot.series.map((one) =>
        one.kind === 'line' ? (
          <g key={one.id} className="chart-line">
            <path
              d={linePath(one, plot)}
              fill="none"
              stroke={one.color}
              strokeWidth={one.isHighlighted ? 3.5 : 2}
              strokeOpacity={opacityOf(one.id)}
              strokeLinejoin="round"
              strokeDasharray={one.isDashed ? '6 4' : undefined}
            />
          </g>
        ) : null,
      )}
      {rule(bottom, 'var(--rule-strong)')}
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
    </svg>
  );
});
