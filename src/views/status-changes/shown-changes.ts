import {
  changeIndex,
  sortOut,
  takeChanges,
  type ChangeIndex,
  type ChangeSet,
  type SortedOut,
} from '../../domain/projects/change-index.ts';
import { knownProjects } from '../../domain/projects/known-project.ts';
import type { Selection } from '../../domain/projects/selection.ts';
import { betweenOf, type Between } from '../../domain/projects/status-changes.ts';
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
export function shownChanges(input: Input): ChangeSet {
  return changesFor(input, selectionIn(input));
}

/** As `shownChanges`, whatever projects are chosen one by one. */
export function changesToChoose(input: Input): ChangeSet {
  return changesFor(input, selectionToChoose(input));
}

/** Every documented change, whatever the filters say. */
export function allChanges(input: Input): ChangeIndex {
  return changeIndex(knownProjects(input.data));
}

function changesFor(input: Input, selection: Selection): ChangeSet {
  const { after, until } = betweenIn(input);
  return changesIn(allChanges(input), selection, after, until);
}

const changesIn = rememberLast(
  4,
  (index: ChangeIndex, selection: Selection, after: string | null, until: string | null) => [
    index,
    selection,
    after,
    until,
  ],
  (index, { positions }, after, until): ChangeSet => takeChanges(index, positions, { after, until }),
);

/** The shown changes by what may be said of them. */
export function sortedOut(input: Input): SortedOut {
  const { after, until } = betweenIn(input);
  return sorted(shownChanges(input), after, until);
}

const sorted = rememberLast(
  2,
  (changes: ChangeSet, after: string | null, until: string | null) => [changes, after, until],
  (changes, after, until): SortedOut => sortOut(changes, { after, until }),
);
