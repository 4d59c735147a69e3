import { type CSSProperties, useId } from 'react';
import './charts.css';
import './bar-chart.css';
import { barColumns, barLayout } from './bar-layout.ts';
import { BarPicture } from './bar-picture.tsx';
import { BarRowItem } from './bar-row-item.tsx';
import { BarSwatch } from './bar-swatch.tsx';
import { BarTooltip } from './bar-tooltip.tsx';
import type { BarLabels, BarRow, BarWriting } from './types.ts';
import { useActiveBar } from './use-active-bar.ts';
import { useWidth } from './use-width.ts';

/** What a bar chart draws and says. */
export interface BarChartProps {
  /** Accessible name: the title of the view. */
  readonly name: string;
  /** One sentence made from the data, the accessible description. */
  readonly summary: string;
  readonly rows: readonly BarRow[];
  readonly valueLabel: (value: number) => string;
  /** Written at the end of the bar; default: the sum of its segments. */
  readonly totalLabel?: ((row: BarRow) => string) | undefined;
  /** Makes bars and segments buttons; `segmentId` is `null` for the whole row. */
  readonly onSelect?: ((rowId: string, segmentId: string | null) => void) | undefined;
  /** Default: figures are text. */
  readonly writing?: BarWriting | undefined;
  /** Default: shown where the bars have more than one kind of segment. */
  readonly legend?: boolean | undefined;
  /** For pictures and slides: one SVG, nothing answers to the pointer. */
  readonly isStatic?: boolean | undefined;
  readonly labels: BarLabels;
  /** A fixed width instead of that of the place it stands in: pictures and slides. */
  readonly widthPx?: number | undefined;
}

function sum(row: BarRow): number {
  return row.segments.reduce((total, segment) => total + segment.value, 0);
}

/**
 * Horizontal bars for rankings and categories, in the order given. Drawn in HTML: labels of any length wrap, every bar is
 * an item of a list that is read out with its figures, and bars to choose are real buttons.
 */
export function BarChart(props: BarChartProps) {
  const { rows, valueLabel, onSelect, labels } = props;
  const summaryId = useId();
  const { ref, widthPx } = useWidth<HTMLDivElement>(props.widthPx);

  const totalLabel = props.totalLabel ?? ((row: BarRow) => valueLabel(sum(row)));
  const layout = barLayout(rows, totalLabel);
  const hasLegend = props.legend ?? layout.kinds.length > 1;
  const columns = barColumns(layout, widthPx);
  const { active, handlers } = useActiveBar(ref, columns.barsLeft);
  // A bar of one part says its only figure already.
  const activeRow = layout.rows.find(({ row, segments }) => row.id === active?.rowId && segments.length > 1);

  const about = {
    role: props.isStatic ? 'img' : 'group',
    'aria-label': props.name,
    'aria-describedby': summaryId,
  };
  const style = {
    '--chart-label-px': `${Math.round(layout.labelPx)}px`,
    '--chart-room-px': `${Math.round(layout.roomPx)}px`,
    '--chart-zero': layout.zero,
    ...(props.widthPx === undefined ? {} : { width: props.widthPx }),
  } as CSSProperties;

  return (
    <div className="chart" ref={ref} style={style}>
      {props.isStatic ? (
        <div {...about}>
          <BarPicture layout={layout} widthPx={widthPx} valueLabel={valueLabel} hasLegend={hasLegend} />
        </div>
      ) : (
        <div className="chart-bars" {...about} {...handlers}>
          {hasLegend ? (
            <ul className="chart-legend">
              {layout.kinds.map((kind) => (
                <li key={kind.id}>
                  <BarSwatch segment={kind} />
                  {kind.label}
                </li>
              ))}
            </ul>
          ) : null}
          <ul className="chart-bar-list">
            {layout.rows.map((laid) => (
              <BarRowItem
                key={laid.row.id}
                laid={laid}
                barsPx={columns.barsPx}
                valueLabel={valueLabel}
                onSelect={onSelect}
                writing={props.writing}
                activeSegmentId={activeRow === laid ? (active?.segmentId ?? null) : null}
              />
            ))}
          </ul>
          {active && activeRow ? (
            <BarTooltip
              laid={activeRow}
              segmentId={active.segmentId}
              anchorPx={active.anchorPx}
              topPx={active.topPx}
              boxPx={widthPx}
              valueLabel={valueLabel}
              labels={labels}
              isTraced={props.writing !== undefined}
            />
          ) : null}
        </div>
      )}
      <p id={summaryId} hidden>
        {props.summary}
      </p>
    </div>
  );
}
