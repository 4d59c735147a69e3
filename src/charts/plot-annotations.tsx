import { type EndLabel, LABEL_LINE_PX } from './end-labels.ts';
import { type LegendEntry, SWATCH_PX } from './legend-layout.ts';
import { isNumbered, type PlacedMark } from './marks.ts';
import { LABEL_GUTTER_PX, type Plot } from './plot.ts';
import { markedPoints } from './plot-series.ts';
import { SingleMarks } from './single-marks.tsx';
import { Diamond, SwatchMark } from './swatch.tsx';
import type { ReferenceValue, RevisedPoint } from './types.ts';

interface PlotAnnotationsProps {
  readonly plot: Plot;
  readonly marks: readonly PlacedMark[];
  readonly references: readonly ReferenceValue[];
  readonly revisions: readonly RevisedPoint[];
  readonly focus: string | null;
  readonly opacityOf: (seriesId: string) => number;
  readonly onFocus: ((seriesId: string | null) => void) | undefined;
}

/**
 * Everything that is written on the drawing. It stands inside the drawing's own SVG and not in HTML above it, so that an
 * exported picture says what its lines are.
 */
export function PlotAnnotations(props: PlotAnnotationsProps) {
  const { plot, opacityOf } = props;
  return (
    <g className="chart-annotations" data-label="">
      {props.marks.map((mark) => (
        <MarkLine key={mark.mark.id} mark={mark} plot={plot} hasNumber={isNumbered(props.marks.length)} />
      ))}
      {props.references.map((reference) => (
        <Reference key={reference.label} reference={reference} plot={plot} />
      ))}
      {plot.series.map((one) => (
        <g key={one.id} opacity={opacityOf(one.id)}>
          {markedPoints(one).map((point) => {
            const x = plot.xOf(plot.points[point.index]?.position ?? 0);
            const y = plot.yOf(point.value);
            return point.isIncomplete ? (
              <Diamond key={point.index} x={x} y={y} color={one.color} />
            ) : (
              <circle key={point.index} cx={x} cy={y} r={3.5} fill={one.color} />
            );
          })}
        </g>
      ))}
      {props.revisions.map((point) => (
        <RevisionRing key={`${point.series} ${point.index}`} point={point} {...props} />
      ))}
      {plot.endLabels.map((label) => (
        <EndLabelMark key={label.series.id} label={label} {...props} />
      ))}
      <SingleMarks singles={plot.singles} opacityOf={opacityOf} />
      {plot.inlineLabels?.map(({ series, x, y, widthPx }) => (
        <NamedSwatch
          key={series.id}
          entry={{ id: series.id, label: series.label, look: series, isHighlighted: series.isHighlighted }}
          text={series.label}
          x={x}
          y={y}
          widthPx={widthPx}
          hasHalo
          {...props}
        />
      ))}
      {plot.legend?.places.map((place, index) => {
        const entry = plot.legend?.entries[index];
        return entry && <NamedSwatch key={entry.label} entry={entry} {...place} {...props} />;
      })}
    </g>
  );
}

interface NamedSwatchProps extends PlotAnnotationsProps {
  readonly entry: LegendEntry;
  /** The label as it fits. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly hasHalo?: boolean;
}

/** The sample of a line or marker with its name. */
function NamedSwatch({ entry, text, x, y, widthPx, hasHalo = false, ...rest }: NamedSwatchProps) {
  return (
    <g opacity={Math.max(rest.opacityOf(entry.id), FADED_TEXT)} {...toggle(entry.id, rest)}>
      <title>{entry.label}</title>
      <rect x={x} y={y - 12} width={widthPx} height={24} fill="transparent" />
      <SwatchMark look={entry.look} x={x} y={y} />
      <text
        className={hasHalo ? 'chart-label chart-halo' : 'chart-label'}
        x={x + SWATCH_PX}
        y={y}
        dy="0.34em"
        fontWeight={weightOf(entry)}
      >
        {text}
      </text>
    </g>
  );
}

function weightOf({ isHighlighted }: { readonly isHighlighted: boolean }): number | undefined {
  return isHighlighted ? 650 : undefined;
}

/** Words of series that have stepped back stay legible. */
const FADED_TEXT = 0.62;

/** Pointers may let a series stand out by its label; the keyboard does it with the arrows up and down. */
function toggle(id: string, { focus, onFocus }: Pick<PlotAnnotationsProps, 'focus' | 'onFocus'>) {
  if (!onFocus) return {};
  return { className: 'chart-focusable', onClick: () => onFocus(focus === id ? null : id) };
}

function EndLabelMark({ label, plot, ...rest }: { readonly label: EndLabel } & PlotAnnotationsProps) {
  const { series, end, y, lines } = label;
  const swatchX = plot.right + 6;
  const textX = plot.right + LABEL_GUTTER_PX;
  const endX = plot.xOf(plot.points[end.index]?.position ?? 0);
  const isAtEnd = end.index === plot.points.length - 1;
  const firstLine = y - ((lines.length - 1) * LABEL_LINE_PX) / 2;
  return (
    <g opacity={Math.max(rest.opacityOf(series.id), FADED_TEXT)} {...toggle(series.id, rest)}>
      <title>{series.label}</title>
      <rect
        x={swatchX}
        y={y - (lines.length * LABEL_LINE_PX) / 2}
        width={plot.widthPx - swatchX}
        height={lines.length * LABEL_LINE_PX}
        fill="transparent"
      />
      {isAtEnd && Math.abs(end.y - y) > 3 ? (
        <path
          d={`M${endX + 6} ${end.y}L${swatchX - 2} ${y}`}
          stroke={series.color}
          strokeOpacity={0.6}
          fill="none"
        />
      ) : null}
      <SwatchMark look={series} x={swatchX} y={y} />
      <text className="chart-label" x={textX} y={firstLine} dy="0.34em" fontWeight={weightOf(series)}>
        {lines.map((line, index) => (
          <tspan key={line} x={textX} dy={index === 0 ? undefined : LABEL_LINE_PX}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Around a value that was another one; of bars side by side, over the middle of their group. */
function RevisionRing({
  point: { series: id, index },
  plot,
  opacityOf,
}: { readonly point: RevisedPoint } & PlotAnnotationsProps) {
  const span = plot.series.find((one) => one.id === id)?.spans[index];
  if (!span) return null;
  return (
    <circle
      className="chart-revised"
      cx={plot.xOf(plot.points[index]?.position ?? 0)}
      cy={plot.yOf(span[1])}
      r={6}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={2}
      opacity={opacityOf(id)}
    />
  );
}

function MarkLine({
  mark,
  plot,
  hasNumber,
}: {
  readonly mark: PlacedMark;
  readonly plot: Plot;
  readonly hasNumber: boolean;
}) {
  const { x, handleX, number } = mark;
  const { color } = mark.mark;
  const y = plot.top - 14;
  return (
    <g>
      <path
        d={`M${handleX} ${y}L${x} ${y + 13}L${x} ${plot.bottom}`}
        stroke={color}
        strokeWidth={1}
        strokeOpacity={0.8}
        fill="none"
      />
      {hasNumber ? (
        <>
          <circle cx={handleX} cy={y} r={7.5} fill="var(--surface)" stroke={color} strokeWidth={1.5} />
          <text className="chart-mark-number" x={handleX} y={y} dy="0.35em" textAnchor="middle">
            {number}
          </text>
        </>
      ) : (
        <circle cx={handleX} cy={y} r={3.5} fill={color} />
      )}
    </g>
  );
}

function Reference({ reference, plot }: { readonly reference: ReferenceValue; readonly plot: Plot }) {
  const y = plot.yOf(reference.value);
  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke="var(--muted)" strokeDasharray="2 3" />
      <text className="chart-label chart-halo" x={plot.left + 4} y={y - 5}>
        {reference.label}
      </text>
    </g>
  );
}
