import type { CSSProperties } from 'react';
import { fitsInto, type LaidRow, type LaidSegment } from './bar-layout.ts';
import { segmentFill } from './segment-fill.ts';

interface BarRowItemProps {
  readonly laid: LaidRow;
  /** Greatest length of a bar. */
  readonly barsPx: number;
  readonly valueLabel: (value: number) => string;
  readonly onSelect: ((rowId: string, segmentId: string | null) => void) | undefined;
  readonly activeSegmentId: string | null;
}

/** Least width of a segment that is a button of its own; narrower ones answer to the mouse, and the row is chosen whole. */
const LEAST_TARGET_PX = 24;

/** One bar with its label; a list item, and where something can be chosen a button or several. */
export function BarRowItem(props: BarRowItemProps) {
  const { laid, valueLabel, onSelect } = props;
  const { row, segments } = laid;
  const isSingle = segments.length <= 1;
  const figures = isSingle
    ? laid.totalText
    : [
        laid.totalText,
        ...segments.map(({ segment }) => `${valueLabel(segment.value)} ${segment.label}`),
      ].join(', ');

  const label = (
    <span className="chart-bar-label">
      <span className="chart-bar-name">{row.label}</span>
      {row.note ? <span className="chart-bar-note">{row.note}</span> : null}
    </span>
  );
  const total = (
    <span className="chart-bar-total" style={{ '--chart-from': laid.end } as CSSProperties} aria-hidden>
      {laid.totalText}
    </span>
  );
  const bar = (
    <span className="chart-bar-track">
      {segments.map((each) => (
        <SegmentPart key={each.segment.id} each={each} isSingle={isSingle} {...props} />
      ))}
      {total}
    </span>
  );
  const choose = onSelect && (() => onSelect(row.id, null));
  const button = {
    type: 'button',
    'aria-pressed': row.isSelected ?? false,
    'aria-label': `${row.label}: ${figures}`,
  } as const;

  return (
    <li
      className="chart-bar-row"
      data-row={row.id}
      data-selected={row.isSelected || undefined}
      data-highlighted={row.isHighlighted || undefined}
    >
      {choose && isSingle ? (
        <button {...button} className="chart-bar-line chart-bar-choice" onClick={choose}>
          {label}
          {bar}
        </button>
      ) : (
        <div className="chart-bar-line">
          {choose ? (
            <button {...button} className="chart-bar-choice" onClick={choose}>
              {label}
            </button>
          ) : (
            label
          )}
          {choose ? null : <span className="chart-unseen">: {figures}</span>}
          {bar}
        </div>
      )}
    </li>
  );
}

function SegmentPart(props: BarRowItemProps & { readonly each: LaidSegment; readonly isSingle: boolean }) {
  const { each, laid, isSingle, onSelect, valueLabel } = props;
  const { segment } = each;
  const widthPx = each.size * props.barsPx;
  const text = valueLabel(segment.value);
  const inner =
    !isSingle && fitsInto(text, widthPx) ? (
      <span className="chart-bar-value" aria-hidden>
        {text}
      </span>
    ) : null;
  const shared = {
    className: 'chart-bar-segment',
    'data-segment': segment.id,
    'data-active': props.activeSegmentId === segment.id || undefined,
    style: { ...segmentFill(segment), '--chart-from': each.from, '--chart-size': each.size } as CSSProperties,
  };
  const choose = onSelect && !isSingle ? () => onSelect(laid.row.id, segment.id) : undefined;
  if (choose && widthPx >= LEAST_TARGET_PX) {
    return (
      <button
        {...shared}
        type="button"
        aria-label={`${laid.row.label}: ${text} ${segment.label}`}
        onClick={choose}
      >
        {inner}
      </button>
    );
  }
  return (
    <span {...shared} onClick={choose} aria-hidden>
      {inner}
    </span>
  );
}
