import type { LaidRow } from './bar-layout.ts';
import { BarSwatch } from './bar-swatch.tsx';
import { TooltipBox } from './tooltip-box.tsx';
import type { BarLabels } from './types.ts';

/** The figures of all segments of a bar. */
export function BarTooltip(props: {
  readonly laid: LaidRow;
  readonly segmentId: string | null;
  readonly anchorPx: number;
  readonly topPx: number;
  readonly boxPx: number;
  readonly valueLabel: (value: number) => string;
  readonly labels: BarLabels;
  /** The figure at the end of the bar leads to where those of all its parts come from. */
  readonly isTraced: boolean;
}) {
  const { laid, valueLabel } = props;
  return (
    <TooltipBox anchorPx={props.anchorPx} boxPx={props.boxPx} topPx={props.topPx} isTraced={props.isTraced}>
      <div className="chart-tooltip-head">
        <strong>{laid.row.label}</strong>
      </div>
      <div className="chart-tooltip-rows">
        {laid.segments.map(({ segment }) => (
          <div
            key={segment.id}
            className="chart-tooltip-row"
            data-focus={props.segmentId === segment.id || undefined}
          >
            <BarSwatch segment={segment} />
            <span className="chart-tooltip-label">{segment.label}</span>
            <span className="chart-tooltip-value">{valueLabel(segment.value)}</span>
          </div>
        ))}
        <div className="chart-tooltip-row chart-tooltip-total">
          <span />
          <span className="chart-tooltip-label">{props.labels.total}</span>
          <span className="chart-tooltip-value">{laid.totalText}</span>
        </div>
      </div>
    </TooltipBox>
  );
}
