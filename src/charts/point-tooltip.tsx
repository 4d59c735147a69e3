import { isNumbered } from './marks.ts';
import type { PointFacts } from './point-facts.ts';
import { Swatch } from './swatch.tsx';
import type { TimeSeriesLabels } from './types.ts';

interface PointTooltipProps {
  readonly facts: PointFacts;
  readonly labels: TimeSeriesLabels;
  readonly focus: string | null;
  /** Number of marks of the whole chart, which decides whether they are numbered. */
  readonly markCount: number;
}

/** All series at one point, with their changes, what happened then, and what is to be known about the figures. */
export function PointTooltip({ facts, labels, focus, markCount }: PointTooltipProps) {
  const hasChanges = facts.rows.some((row) => row.change !== null);
  return (
    <>
      <div className="chart-tooltip-head">
        <strong>{facts.title}</strong>
        {hasChanges ? <span className="chart-tooltip-muted">{labels.before}</span> : null}
      </div>
      <div className={hasChanges ? 'chart-tooltip-rows chart-tooltip-rows--changes' : 'chart-tooltip-rows'}>
        {facts.rows.map((row) => (
          <div
            key={row.series.id}
            className="chart-tooltip-row"
            data-focus={focus === row.series.id || undefined}
            data-missing={row.value === null || undefined}
          >
            <Swatch look={row.series} isIncomplete={row.isIncomplete} />
            <span className="chart-tooltip-label">
              {row.series.label}
              {row.isIncomplete && labels.incomplete ? (
                <span className="chart-tooltip-muted"> · {labels.incomplete}</span>
              ) : null}
              {row.revision === null ? null : <span className="chart-tooltip-muted"> · {row.revision}</span>}
            </span>
            <span className="chart-tooltip-value">{row.text}</span>
            {hasChanges ? <span className="chart-tooltip-change">{row.change}</span> : null}
          </div>
        ))}
      </div>
      {facts.singles.length === 0 ? null : (
        <div className="chart-tooltip-singles">
          <div className="chart-tooltip-muted">{labels.singles}</div>
          {facts.singles.map(({ id, look, text, label }) => (
            <div key={id} className="chart-tooltip-single">
              <Swatch look={look} />
              <span>
                {text} <span className="chart-tooltip-muted">{label}</span>
              </span>
            </div>
          ))}
        </div>
      )}
      {facts.marks.length === 0 ? null : (
        <div className="chart-tooltip-marks">
          {facts.marks.map(({ mark, number }) => (
            <div key={mark.id} style={{ borderColor: mark.color }}>
              <span className="chart-tooltip-muted">
                {isNumbered(markCount) ? `${number} · ` : ''}
                {mark.date}
              </span>{' '}
              {mark.label}
            </div>
          ))}
        </div>
      )}
      {facts.note === null ? null : <div className="chart-tooltip-note">{facts.note}</div>}
      {facts.origin === null ? null : <div className="chart-tooltip-note">{facts.origin}</div>}
    </>
  );
}
