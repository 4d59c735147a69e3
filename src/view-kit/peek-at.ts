import type { FocusEvent, PointerEvent } from 'react';
import type { Figure } from '../domain/table.ts';
import type { Trace } from './trace-context.ts';

/** Handlers that tell of figures in a few words beside an element, while the pointer or the keyboard is on it. */
export function peekAt(trace: Trace | null, figures: readonly Figure[]) {
  const leave = () => trace?.peek?.(null);
  return {
    onPointerEnter: ({ pointerType, currentTarget: anchor }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'mouse') trace?.peek?.({ anchor, figures, isByPointer: true });
    },
    onPointerLeave: leave,
    onFocus: ({ currentTarget: anchor }: FocusEvent<HTMLElement>) => {
      if (anchor.matches(':focus-visible')) trace?.peek?.({ anchor, figures, isByPointer: false });
    },
    onBlur: leave,
  };
}
