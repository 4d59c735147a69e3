import type { FocusEvent, PointerEvent } from 'react';
import type { Figure } from '../domain/table.ts';
import type { Trace } from './trace-context.ts';

/**
 * Handlers that tell of figures in a few words beside an element, while the pointer or the keyboard is on it. Where they are
 * many and each takes its time, they are made when they are told.
 * @param about what the element is, where a press on it does not open the figures' provenance
 */
export function peekAt(
  trace: Trace | null,
  figures: readonly Figure[] | (() => readonly Figure[]),
  about?: () => string,
) {
  const told = () => (typeof figures === 'function' ? figures() : figures);
  const named = () => (about ? { about: about() } : {});
  const leave = () => trace?.peek?.(null);
  return {
    onPointerEnter: ({ pointerType, currentTarget: anchor }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'mouse') trace?.peek?.({ anchor, figures: told(), isByPointer: true, ...named() });
    },
    onPointerLeave: leave,
    onFocus: ({ currentTarget: anchor }: FocusEvent<HTMLElement>) => {
      if (anchor.matches(':focus-visible'))
        trace?.peek?.({ anchor, figures: told(), isByPointer: false, ...named() });
    },
    onBlur: leave,
  };
}
