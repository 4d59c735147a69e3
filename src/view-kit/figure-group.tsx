import type { ReactNode } from 'react';
import { moveBetweenFigures } from './move-between-figures.ts';

/** Figures of a drawing that are one stop of the Tab key: the arrow keys go from one to the next. */
export function FigureGroup({ children }: { readonly children: ReactNode }) {
  return (
    <div role="presentation" onKeyDown={moveBetweenFigures}>
      {children}
    </div>
  );
}
