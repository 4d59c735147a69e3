import { createContext, use } from 'react';
import type { TracedFigure } from './provenance-dialog.tsx';

/** Opens the provenance of figures, such as those of one point of a chart; provided by the card around every view. */
export type Trace = (figures: readonly TracedFigure[]) => void;

export const TraceContext = createContext<Trace>(() => undefined);

export function useTrace(): Trace {
  return use(TraceContext);
}
