import type { Row } from '../schemas.ts';
import type { Selection } from './selection.ts';

/** Where a project stands among those that the filters leave. */
export interface Neighbours {
  readonly previous: Row<'projects'> | null;
  readonly next: Row<'projects'> | null;
  /** From 1; null where the filters leave the project out: its neighbours are then those between which it would stand. */
  readonly position: number | null;
  readonly total: number;
}

/** The projects before and after one, in the order of the data. @param index its place among all projects */
export function neighboursOf({ all, projects, positions }: Selection, index: number): Neighbours {
  const before = positions.filter((position) => position < index).length;
  const isSelected = positions[before] === index;
  const at = (place: number) => projects[place]?.project ?? null;
  return {
    previous: at(before - 1),
    next: at(isSelected ? before + 1 : before),
    position: isSelected && all[index] ? before + 1 : null,
    total: projects.length,
  };
}
