import { type FocusEvent, type PointerEvent, type RefObject, useCallback, useState } from 'react';
import { useDismissal } from './use-dismissal.ts';

/** The bar that the tooltip speaks about. */
export interface ActiveBar {
  readonly rowId: string;
  readonly segmentId: string | null;
  /** Place beside which the tooltip stands, px within the chart. */
  readonly anchorPx: number;
  readonly topPx: number;
}

/**
 * Chooses a bar by mouse, tap or focus. Bars are found by `data-row` and their parts by `data-segment`, so the handlers
 * stand once on the chart. `focusAnchorPx` is where the tooltip stands when the keyboard has led to a bar.
 */
export function useActiveBar<E extends HTMLElement>(ref: RefObject<E | null>, focusAnchorPx: number) {
  const [active, setActive] = useState<ActiveBar | null>(null);
  const close = useCallback(() => setActive(null), []);
  useDismissal(active !== null, ref, close);

  function barAt(target: EventTarget, clientX: number | null): ActiveBar | null {
    const chart = ref.current?.getBoundingClientRect();
    const row = closest(target, '[data-row]');
    const rowId = row?.dataset['row'];
    if (!chart || !row || rowId === undefined) return null;
    return {
      rowId,
      segmentId: closest(target, '[data-segment]')?.dataset['segment'] ?? null,
      anchorPx: clientX === null ? focusAnchorPx : clientX - chart.left,
      topPx: row.getBoundingClientRect().bottom - chart.top + 2,
    };
  }

  const handlers = {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') setActive(barAt(event.target, event.clientX));
    },
    // A finger that scrolls is cancelled by the browser and never lifted here.
    onPointerUp: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') return;
      const bar = barAt(event.target, event.clientX);
      setActive((now) => (now?.rowId === bar?.rowId && now?.segmentId === bar?.segmentId ? null : bar));
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') close();
    },
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) setActive(barAt(event.target, null));
    },
    onBlur: close,
  };
  return { active, handlers };
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
