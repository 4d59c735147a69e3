import { useRef } from 'react';
import type { TableRow } from '../../domain/table.ts';
import { tickProjects } from '../shared/choose-projects.ts';
import { useHasOthers } from '../shared/use-has-others.ts';
import { rowsBetween } from './listed.ts';
import type { SetParams } from './params.ts';

/** Ticks a row, or with `isRange` all rows from the one ticked before. */
export type OnTick = (id: string, isTicked: boolean, isRange: boolean) => void;

/** Choosing projects by the rows of the table; null where no other view could follow (embeds, slides). */
export function useRowTicks(rows: readonly TableRow[], setParams: SetParams): OnTick | null {
  const last = useRef<string | null>(null);
  const hasOthers = useHasOthers();
  if (!hasOthers) return null;
  return (id, isTicked, isRange) => {
    const ids = isRange ? rowsBetween(rows, last.current, id) : [id];
    last.current = id;
    setParams((now) => {
      const project = tickProjects(now.project, ids, isTicked);
      // The first tick of all leaves the other rows in sight; where a drawing chose, the table goes on with those.
      const listed = project.length === 0 ? 'chosen' : now.project.length === 0 ? 'all' : now.listed;
      return { project, listed };
    });
  };
}
