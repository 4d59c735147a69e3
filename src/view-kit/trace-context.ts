import { createContext, use } from 'react';
import type { Figure } from '../domain/table.ts';

/** Leads from figures to where they come from; provided around every view and page. */
export interface Trace {
  /** Opens their provenance. */
  readonly open: (figures: readonly Figure[]) => void;
  /** Shows in a few words beside an element what opens; `null` takes it away. Absent where there is no place for it. */
  readonly peek?: (at: Peek | null) => void;
}

export interface Peek {
  readonly anchor: HTMLElement;
  readonly figures: readonly Figure[];
  /** By mouse it waits a moment, so that nothing flickers while the pointer passes. */
  readonly isByPointer: boolean;
  /** What the element is, where a press on it does something else than to open the figures' provenance. */
  readonly about?: string;
}

/** `null` where nothing answers to the reader (print, slides): figures are plain text there. */
export const TraceContext = createContext<Trace | null>(null);

export function useTrace(): Trace | null {
  return use(TraceContext);
}
