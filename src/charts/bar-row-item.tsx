import type { CSSProperties } from 'react';
import { fitsInto, type LaidRow, type LaidSegment } from './bar-layout.ts';
import { segmentFill } from './segment-fill.ts';
import type { BarWriting } from './types.ts';

interface BarRowItemProps {
  readonly laid: LaidRow;
  /** Greatest length of a bar. */
  readonly barsPx: number;
  readonly valueLabel: (value: number) => string;
  readonly onSelect: ((rowId: string, segmentId: string | null) => void) | undefined;
  readonly writing: BarWriting | undefined;
  readonly activeSegmentId: string | null;
}

/** Least width of a segment that is a button of its own; narrower ones answer to the mouse, and the row is chosen whole. */
const LEAST_TARGET_PX = 24;

/** One bar with its label; a list item, and where something can be chosen a button or several. */
export function BarRowItem(props: BarRowItemProps) {
  const { laid, valueLabel, onSelect, writing } = props;
  const { row, segments } = laid;
  const isSingle = segments.length <= 1;
  const parts = segments.map(({ segment }) => `${valueLabel(segment.value)} ${segment.label}`);
  const figures = isSingle ? laid.totalText : [laid.totalText, ...parts].join(', ');
  const name = (
    <span className="chart-bar-name" data-label="">
      {row.label}
    </span>
  );
  const note = row.note ? (
    <span className="chart-bar-note">{writing?.note ? writing.note(row, row.note) : row.note}</span>
  ) : null;
  const bar = (
    <span className="chart-bar-track">
      {segments.map((each) => (
        <SegmentPart key={each.segment.id} each={each} isSingle={isSingle} {...props} />
      ))}
      <span
        className="chart-bar-total"
        style={{ '--chart-from': laid.end } as CSSProperties}
        aria-hidden={writing ? undefined : true}
      >
        {/* One piece: between the parts of a flexible box spaces would be lost. */}
        <span>{writing ? writing.total(row, laid.totalText) : laid.totalText}</span>
      </span>
    </span>
  );
  const choose = onSelect && (() => onSelect(row.id, null));
  const button = {
    type: 'button',
    'aria-pressed': row.isSelected ?? false,
    'aria-label': `${row.label}: ${figures}`,
  } as const;
  // What is written already is not said twice.
  const unseen = writing ? parts.join(', ') : figures;

  return (
    <li
      className="chart-bar-row"
      data-row={row.id}
      data-selected={row.isSelected || undefined}
      data-highlighted={row.isHighlighted || undefined}
    >
      {choose && isSingle && !writing ? (
        <button {...button} className="chart-bar-line chart-bar-choice" onClick={choose}>
          <span className="chart-bar-label" {...row.attributes}>
            {name}
            {note}
          </span>
          {bar}
        </button>
      ) : (
        <div className="chart-bar-line">
          <span className="chart-bar-label" {...row.attributes}>
            {choose ? (
              <button {...button} className="chart-bar-choice" onClick={choose}>
                {name}
              </button>
            ) : (
              name
            )}
            {note}
          </span>
          {choose || (writing && isSingle) ? null : <span className="chart-unseen">: {unseen}</span>}
          {bar}
        </div>
      )}
    </li>
  );
}

function SegmentPart(props: BarRowItemProps & { readonly each: LaidSegment; readonly isSingle: boolean }) {
  const { each, laid, isSingle, onSelect, valueLabel, writing } = props;
  const { segment } = each;
  const widthPx = each.size * props.barsPx;
  const text = valueLabel(segment.value);
  const hasText = !isSingle && fitsInto(text, widthPx);
  const place = { '--chart-from': each.from, '--chart-size': each.size } as CSSProperties;
  const shared = {
    ...segment.attributes,
    className: 'chart-bar-segment',
    'data-segment': segment.id,
    'data-active': props.activeSegmentId === segment.id || undefined,
    style: { ...segmentFill(segment), ...place },
  };
  const choose = onSelect && (() => onSelect(laid.row.id, isSingle ? null : segment.id));
  if (writing?.value && hasText) {
    return (
      <>
        <span {...shared} onClick={choose} aria-hidden />
        {/* Beside the segment and not inside: what is written leads elsewhere than a press on the bar. */}
        <span
          {...segment.attributes}
          className="chart-bar-segment chart-bar-written"
          data-segment={segment.id}
          style={place}
        >
          <span className="chart-bar-value">{writing.value(laid.row, segment, text)}</span>
        </span>
      </>
    );
  }
  const inner = hasText ? (
    <span className="chart-bar-value" aria-hidden>
      {text}
    </span>
  ) : null;
  if (choose && !isSingle && !writing && widthPx >= LEAST_TARGET_PX) {
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
    <span {...shared} onClick={isSingle && !writing ? undefined : choose} aria-hidden>
      {inner}
    </span>
  );
}
