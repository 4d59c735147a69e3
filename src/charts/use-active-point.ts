import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react';
import { useDismissal } from './use-dismissal.ts';

/** The point that the tooltip speaks about. */
export interface ActivePoint {
  readonly index: number;
  /** Only moves by the keyboard are announced; a pointer sees what it points at. */
  readonly isByKeyboard: boolean;
}

interface ActivePointInput {
  readonly count: number;
  /** Index of the point under a place of the chart, px from its left edge. */
  readonly indexAt: (xPx: number) => number | null;
  /** Width that the chart believes to have; a slide may be scaled. */
  readonly widthPx: number;
  /** Moves to the next or the previous series; without it the arrows up and down stay with the page. */
  readonly onSeriesStep?: ((step: 1 | -1) => void) | undefined;
  /** A click, a second tap on the same point, or Enter: the reader wants to know more of it. */
  readonly onSelect?: ((index: number) => void) | undefined;
}

/** Way of a finger that makes a tap a drag. */
const DRAG_PX = 8;

/** Chooses a point by mouse, tap, sideways drag or keyboard. Spread `handlers` over the chart, whose box is `ref`. */
export function useActivePoint<E extends HTMLElement>(ref: RefObject<E | null>, input: ActivePointInput) {
  const { count, indexAt, onSeriesStep, onSelect } = input;
  const [chosen, setActive] = useState<ActivePoint | null>(null);
  const touch = useRef<{ x: number; y: number; gesture: 'tap' | 'drag' | 'scroll' } | null>(null);
  /** The point of a press that is not over yet. */
  const asked = useRef<number | null>(null);
  // The data may have become shorter since.
  const active = chosen && chosen.index < count ? chosen : null;
  const isOpen = active !== null;

  const close = useCallback(() => setActive(null), []);
  useDismissal(isOpen, ref, close);

  function pointAt(event: PointerEvent): number | null {
    const box = ref.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    return indexAt(((event.clientX - box.left) * input.widthPx) / box.width);
  }

  function show(index: number | null) {
    setActive((now) => {
      if (index === null) return null;
      return now?.index === index && !now.isByKeyboard ? now : { index, isByKeyboard: false };
    });
  }

  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      asked.current = null;
      if (event.pointerType === 'mouse') return;
      touch.current = { x: event.clientX, y: event.clientY, gesture: 'tap' };
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') return show(pointAt(event));
      const start = touch.current;
      if (!start) return undefined;
      const wayX = Math.abs(event.clientX - start.x);
      const wayY = Math.abs(event.clientY - start.y);
      if (start.gesture === 'tap' && Math.max(wayX, wayY) > DRAG_PX)
        start.gesture = wayX > wayY ? 'drag' : 'scroll';
      return start.gesture === 'drag' ? show(pointAt(event)) : undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      const start = touch.current;
      touch.current = null;
      const isClick = event.pointerType === 'mouse' && event.button === 0;
      if (!isClick && start?.gesture !== 'tap') return;
      const index = pointAt(event);
      const isAgain = index !== null && active?.index === index;
      if (isAgain && onSelect) asked.current = index;
      else if (!isClick) show(isAgain ? null : index);
    },
    // Not before the click: it would fall on what opens under the finger.
    onClick: () => {
      if (asked.current !== null) onSelect?.(asked.current);
      asked.current = null;
    },
    // The browser took the gesture for scrolling.
    onPointerCancel: () => {
      touch.current = null;
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') setActive((now) => (now?.isByKeyboard ? now : null));
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) close();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return;
      const index = indexAfterKey(event.key, active?.index ?? null, count);
      if (index !== null) setActive({ index, isByKeyboard: true });
      else if (event.key === 'Escape' && isOpen) close();
      else if (event.key === 'Enter' && active && onSelect) onSelect(active.index);
      else if (onSeriesStep && event.key === 'ArrowDown') onSeriesStep(1);
      else if (onSeriesStep && event.key === 'ArrowUp') onSeriesStep(-1);
      else return;
      // The key was for the chart: neither the page nor a presentation around it is to act on it as well.
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { active, handlers };
}

/** Where a key leads; `null` for keys that do not move. Entering from the left begins at the first point. */
export function indexAfterKey(key: string, index: number | null, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return index === null ? 0 : Math.min(index + 1, count - 1);
    case 'ArrowLeft':
      return index === null ? count - 1 : Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
