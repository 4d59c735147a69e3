import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import { rememberLast } from '../../domain/remember.ts';
import type { Row } from '../../domain/schemas.ts';
import { projectsToChoose, selectedProjects } from '../shared/project-filters.ts';
import type { Input } from './params.ts';

/** Projects that stand together on the map. */
export interface Group {
  readonly projects: readonly ProjectOnDay[];
  /** Projects that count; the others are listed only. */
  readonly counted: number;
  /** Counted projects by status, in the order of the statuses. */
  readonly slices: readonly StatusSlice[];
  /** The counted project with the largest main figure in dollars; figures of several are never added. Null: none has one. */
  readonly largest: ProjectOnDay | null;
}

/** A town with the selected projects that sources place there. */
export interface Town extends Group {
  readonly place: Row<'places'>;
}

interface StatusSlice {
  /** Id of `statuses`, or `unknown`. */
  readonly status: string;
  readonly count: number;
}

/** The towns of the selected projects, those with most projects first. A project in several towns stands in each. */
export function townsOf(input: Input): readonly Town[] {
  return townsIn(input, selectedProjects(input));
}

/** As `townsOf`, whatever projects are chosen one by one: the towns that a choice is made from. */
export function townsToChoose(input: Input): readonly Town[] {
  return townsIn(input, projectsToChoose(input));
}

/** True if all projects of a town, or of several, are among the chosen ones. */
export function isChosen({ projects }: Group, chosen: readonly string[]): boolean {
  return chosen.length > 0 && projects.every(({ project }) => chosen.includes(project.id));
}

/** True if projects are chosen, and none of these. */
export function isOutside({ projects }: Group, chosen: readonly string[]): boolean {
  return chosen.length > 0 && !projects.some(({ project }) => chosen.includes(project.id));
}

const townsIn = rememberLast(
  4,
  (input: Input, projects: readonly ProjectOnDay[]) => [projects, input.data.places, input.format],
  (input, projects): readonly Town[] => {
    const { data, format } = input;
    const byPlace = new Map<string, ProjectOnDay[]>();
    for (const shown of projects) {
      for (const place of shown.project.places) {
        const group = byPlace.get(place);
        if (group) group.push(shown);
        else byPlace.set(place, [shown]);
      }
    }
    return data.places
      .flatMap((place): readonly Town[] => {
        const inTown = byPlace.get(place.id);
        if (!inTown) return [];
        return [{ place, ...groupOf(input, inTown) }];
      })
      .toSorted(
        (a, b) =>
          b.counted - a.counted || format.compare(format.text(a.place.name), format.text(b.place.name)),
      );
  },
);

/** What is said of projects that stand together. */
export function groupOf(input: Input, projects: readonly ProjectOnDay[]): Group {
  const slices = slicesOf(input, projects);
  const counted = slices.reduce((sum, { count }) => sum + count, 0);
  return { projects, counted, slices, largest: largestOf(projects) };
}

function largestOf(projects: readonly ProjectOnDay[]): ProjectOnDay | null {
  return projects
    .filter(({ project, headlines }) => project.isCounted && headlines.usd !== null)
    .reduce<ProjectOnDay | null>(
      (largest, one) => (dollarsOf(one) > dollarsOf(largest) ? one : largest),
      null,
    );
}

/** A project's main figure in dollars; 0 only for comparing, where there is none. */
export function dollarsOf(project: ProjectOnDay | null): number {
  return project?.headlines.usd?.value ?? 0;
}

/** Selected projects for which no source names a town: listed, never drawn. */
export function withoutTown(input: Input): readonly ProjectOnDay[] {
  return byTown(selectedProjects(input), input.data.places).without;
}

/** Projects with a known town, and those without. */
export const byTown = rememberLast(
  6,
  (projects: readonly ProjectOnDay[], places: readonly Row<'places'>[]) => [projects, places],
  (projects, places) => {
    const known = placeIds(places);
    const within: ProjectOnDay[] = [];
    const without: ProjectOnDay[] = [];
    for (const shown of projects) {
      (shown.project.places.some((id) => known.has(id)) ? within : without).push(shown);
    }
    return { within, without };
  },
);

/** True if one of the project's places is a known town. */
export function hasTown({ data }: Input, project: Row<'projects'>): boolean {
  return project.places.length > 0 && project.places.some((id) => placeIds(data.places).has(id));
}

const placeIds = rememberLast(
  2,
  (places: readonly Row<'places'>[]) => [places],
  (places) => new Set(places.map(({ id }) => id)),
);

/** Counted projects by status, in the order of the statuses, undocumented ones last. */
function slicesOf({ data }: Input, projects: readonly ProjectOnDay[]): readonly StatusSlice[] {
  const counts = new Map<string, number>();
  for (const { status, project } of projects) {
    if (!project.isCounted) continue;
    counts.set(status ?? UNKNOWN, (counts.get(status ?? UNKNOWN) ?? 0) + 1);
  }
  return [...data.statuses.map(({ id }) => id), UNKNOWN].flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}
