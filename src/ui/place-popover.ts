interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Placement {
  /** Distance from the anchor's left edge, px. */
  readonly offsetX: number;
  readonly side: 'below' | 'above';
  readonly maxHeightPx: number;
}

/** Kept free between the popover and the edges of the window, px. */
const MARGIN = 8;
const GAP = 4;
/** Below this it is worth opening upwards, px. */
const COMFORTABLE_HEIGHT = 260;
/** A longer list scrolls, so that the page stays in sight, px. */
const MAX_HEIGHT = 420;
/** Even in a window without room, px. */
const MIN_HEIGHT = 120;

/**
 * Where a popover opens so that it stays within the window: below its anchor unless there is little room and more of
 * it above; moved sideways as far as it must. All measures in px relative to the window.
 */
export function placePopover(
  anchor: Anchor,
  panel: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  align: 'start' | 'end' = 'start',
): Placement {
  const wanted = align === 'start' ? anchor.left : anchor.right - panel.width;
  const left = Math.max(MARGIN, Math.min(wanted, view.width - MARGIN - panel.width));
  const below = view.height - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const isBelow = below >= Math.min(panel.height, COMFORTABLE_HEIGHT) || below >= above;
  const room = isBelow ? below : above;
  return {
    offsetX: left - anchor.left,
    side: isBelow ? 'below' : 'above',
    maxHeightPx: Math.max(MIN_HEIGHT, Math.min(room, MAX_HEIGHT)),
  };
}
