import { createContext, use } from 'react';
import type { Figure } from '../domain/table.ts';

/** Opens the provenance of figures, such as those of one point of a chart; provided by the card around every view. */
export type Trace = (figures: readonly Figure[]) => void;

/** `null` where nothing answers to the reader (print, slides): figures are plain text there. */
export const TraceContext = createContext<Trace | null>(null);

export function useTrace(): Trace | null {
  return use(TraceContext);
}
