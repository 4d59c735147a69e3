import type { CSSProperties, ReactNode } from 'react';

/** Distance of the box from the place it speaks about. */
const OFFSET_PX = 14;
const WIDEST_PX = 300;

/** Where a tooltip stands in the box of its chart. */
export function tooltipPlace(anchorPx: number, boxPx: number): CSSProperties {
  const widest = Math.min(WIDEST_PX, boxPx);
  const after = boxPx - anchorPx - OFFSET_PX;
  const before = anchorPx - OFFSET_PX;
  if (after >= widest) return { left: anchorPx + OFFSET_PX, maxWidth: widest };
  if (before >= widest) return { right: boxPx - before, maxWidth: widest };
  // Too narrow on both sides, as on a phone: the box lies over the drawing but never leaves the card.
  return after > before ? { right: 0, maxWidth: widest } : { left: 0, maxWidth: widest };
}

/** The frame of a tooltip beside a place of a chart; never wider than the chart. */
export function TooltipBox(props: {
  readonly anchorPx: number;
  readonly boxPx: number;
  readonly topPx: number;
  /** A press at this place leads to where the figures come from. */
  readonly isTraced?: boolean | undefined;
  readonly children: ReactNode;
}) {
  // Hidden from assistive technology, which is told the same by the announcement.
  return (
    <div
      className="chart-tooltip"
      data-figure={props.isTraced ? '' : undefined}
      style={{ ...tooltipPlace(props.anchorPx, props.boxPx), top: props.topPx }}
      aria-hidden
    >
      {props.children}
    </div>
  );
}
