import { knownProjects, type KnownProject } from '../../domain/projects/known-project.ts';
import type { Selection } from '../../domain/projects/selection.ts';
import {
  betweenOf,
  changesOf,
  isBetween,
  isSurelyBetween,
  type Between,
  type StatusChange,
} from '../../domain/projects/status-changes.ts';
import { rememberLast } from '../../domain/remember.ts';
import { selectionIn, selectionToChoose } from '../shared/project-filters.ts';
import type { Input } from './params.ts';

/** The two days asked for. */
export function betweenIn({ params: { from, to } }: Input): Between {
  return betweenOf(from, to);
}

/** True if the reader asks for the changes between two days, or from one on. */
export function hasBorder({ params: { from, to } }: Input): boolean {
  return from !== null || to !== null;
}

/** The changes of the selected projects between the two days, the latest first. */
export function shownChanges(input: Input): readonly StatusChange[] {
  return changesFor(input, selectionIn(input));
}

/** As `shownChanges`, whatever projects are chosen one by one. */
export function changesToChoose(input: Input): readonly StatusChange[] {
  return changesFor(input, selectionToChoose(input));
}

function changesFor(input: Input, selection: Selection): readonly StatusChange[] {
  const { after, until } = betweenIn(input);
  return changesIn(knownProjects(input.data), selection, after, until);
}

const changesIn = rememberLast(
  4,
  (known: readonly KnownProject[], selection: Selection, after: string | null, until: string | null) => [
    known,
    selection,
    after,
    until,
  ],
  (known, { positions }, after, until): readonly StatusChange[] => {
    const found: StatusChange[] = [];
    for (const position of positions) {
      const project = known[position];
      if (!project) continue;
      for (const change of changesOf(project)) if (isBetween(change, { after, until })) found.push(change);
    }
    return found.toSorted((a, b) => compare(b.last, a.last) || compare(b.first, a.first));
  },
);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Changes that were counted: those of projects that count, without what was only seen for the first time. */
export function countedChanges(changes: readonly StatusChange[]): readonly StatusChange[] {
  return changes.filter(({ project, how }) => project.isCounted && how !== 'first-seen');
}

/** Changes whose date reaches beyond the two days: they may lie outside. */
export function unsureChanges(input: Input, changes: readonly StatusChange[]): readonly StatusChange[] {
  const between = betweenIn(input);
  return changes.filter((change) => change.how !== 'first-seen' && !isSurelyBetween(change, between));
}
