import { codeColumn, countCodes, type CodedColumn } from '../codes.ts';
import { rememberLast } from '../remember.ts';
import { ranksOf, sortPositions } from '../sort-rows.ts';
import type { KnownProject } from './known-project.ts';
import { changesOf, isBetween, isSurelyBetween, type Between, type StatusChange } from './status-changes.ts';

/**
 * The documented changes of all projects, put in order once: a selection takes its own out of them and sorts nothing, so that
 * a quarter of a million changes are no slower to filter than a screenful.
 */
export interface ChangeIndex {
  /** The latest first; of those that end on the same day, the one that began later. */
  readonly changes: readonly StatusChange[];
  /** For each change the place of its project among the projects. */
  readonly projects: Uint32Array;
  /** How many projects there are. */
  readonly projectCount: number;
  /** What the change and its project rest on. */
  readonly sources: CodedColumn;
}

/** Some of the changes, in the order of the index. */
export interface ChangeSet {
  readonly index: ChangeIndex;
  /** Their places in the index. */
  readonly places: Uint32Array;
  readonly changes: readonly StatusChange[];
}

export const changeIndex = rememberLast(
  2,
  (known: readonly KnownProject[]) => [known],
  (known): ChangeIndex => {
    const unsorted: StatusChange[] = [];
    const owners: number[] = [];
    known.forEach((project, place) => {
      for (const change of changesOf(project)) {
        unsorted.push(change);
        owners.push(place);
      }
    });
    const order = sortPositions(
      Uint32Array.from(unsorted, (_, place) => place),
      [
        { column: 'last', direction: 'descending' },
        { column: 'first', direction: 'descending' },
      ],
      [ranksBy(unsorted, ({ last }) => last), ranksBy(unsorted, ({ first }) => first)],
    );
    const changes = Array.from(order, (place) => unsorted[place]).filter((change) => change !== undefined);
    return {
      changes,
      projects: order.map((place) => owners[place] ?? 0),
      projectCount: known.length,
      sources: codeColumn(changes, ({ project, evidence }) => [
        ...new Set([...project.source, ...evidence.source]),
      ]),
    };
  },
);

function ranksBy(changes: readonly StatusChange[], day: (change: StatusChange) => string) {
  return ranksOf(changes.map(day), (a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The changes of some projects between two days.
 * @param positions places of the projects
 */
export function takeChanges(index: ChangeIndex, positions: Uint32Array, between: Between): ChangeSet {
  const { changes, projects, projectCount } = index;
  const isTaken = new Uint8Array(projectCount);
  for (const position of positions) isTaken[position] = 1;
  const isOpen = between.after === null && between.until === null;
  const places = new Uint32Array(changes.length);
  const taken: StatusChange[] = [];
  changes.forEach((change, place) => {
    if (isTaken[projects[place] ?? 0] === 0 || !(isOpen || isBetween(change, between))) return;
    places[taken.length] = place;
    taken.push(change);
  });
  return { index, places: places.slice(0, taken.length), changes: taken };
}

/** Ids of the sources that the changes and their projects rest on. */
export function sourcesOfChanges({ index: { sources }, places }: ChangeSet): readonly string[] {
  const counts = new Uint32Array(sources.values.length);
  for (const place of places) countCodes(sources, place, counts);
  return sources.values.filter((_, code) => counts[code] !== 0);
}

/** The changes of a set by what may be said of them. */
export interface SortedOut {
  /** Those that were counted: of projects that count, without what was only seen for the first time. */
  readonly counted: readonly StatusChange[];
  /** Of the counted ones the first of each project. */
  readonly projects: readonly StatusChange[];
  /** The counted ones by the status that they led to. */
  readonly byStatus: ReadonlyMap<string, readonly StatusChange[]>;
  /** What was only seen for the first time: nothing is known to have changed. */
  readonly firstSeen: readonly StatusChange[];
  /** Changes of projects that do not count. */
  readonly uncounted: readonly StatusChange[];
  /** Changes whose date reaches beyond the two days: they may lie outside. */
  readonly unsure: readonly StatusChange[];
}

/** Sorts the changes of a set out, in one pass. */
export function sortOut({ index, places, changes }: ChangeSet, between: Between): SortedOut {
  const byStatus = new Map<string, StatusChange[]>();
  const counted: StatusChange[] = [];
  const projects: StatusChange[] = [];
  const firstSeen: StatusChange[] = [];
  const uncounted: StatusChange[] = [];
  const unsure: StatusChange[] = [];
  const isSeen = new Uint8Array(index.projectCount);
  changes.forEach((change, at) => {
    if (change.how === 'first-seen') {
      firstSeen.push(change);
      return;
    }
    if (!isSurelyBetween(change, between)) unsure.push(change);
    if (!change.project.isCounted) {
      uncounted.push(change);
      return;
    }
    counted.push(change);
    const group = byStatus.get(change.to);
    if (group) group.push(change);
    else byStatus.set(change.to, [change]);
    const owner = index.projects[places[at] ?? 0] ?? 0;
    if (isSeen[owner] === 0) projects.push(change);
    isSeen[owner] = 1;
  });
  return { counted, projects, byStatus, firstSeen, uncounted, unsure };
}
