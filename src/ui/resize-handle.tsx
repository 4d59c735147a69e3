import type { PointerEvent } from 'react';
import './resize-handle.css';

interface ResizeHandleProps {
  /** "Width of Sector", for the tooltip; the keyboard has a way of its own. */
  readonly label: string;
  /** Reported while the handle moves (`isDone` false) and when it is let go. */
  readonly onResize: (widthPx: number, isDone: boolean) => void;
  /** A double click. */
  readonly onReset: () => void;
}

/** The edge of a column's heading: dragged, it changes the width of the column. */
export function ResizeHandle({ label, onResize, onReset }: ResizeHandleProps) {
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    const handle = event.currentTarget;
    const column = handle.parentElement;
    if (!column || event.button !== 0) return;
    event.preventDefault();
    const start = column.getBoundingClientRect().width - event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onResize(start + moved.clientX, false);
    const end = (ended: globalThis.PointerEvent) => {
      handle.removeEventListener('pointermove', move);
      onResize(start + ended.clientX, true);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end, { once: true });
  };
  return (
    <span
      className="ui-resize"
      title={label}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onDoubleClick={onReset}
    />
  );
}
