import { createContext, use } from 'react';
import type { TracedFigure } from './provenance-dialog.tsx';

/** Opens the provenance of a figure; provided by the card around every view. */
export type Trace = (figure: TracedFigure) => void;

export const TraceContext = createContext<Trace>(() => undefined);

export function useTrace(): Trace {
  return use(TraceContext);
}
