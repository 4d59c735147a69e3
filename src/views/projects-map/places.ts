import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { Row } from '../../domain/schemas.ts';
import { selectedProjects } from '../shared/project-filters.ts';
import type { Input } from './params.ts';

/** A town with the selected projects that sources place there. */
export interface Town {
  readonly place: Row<'places'>;
  readonly projects: readonly ProjectOnDay[];
  /** Projects that count; the others are listed only. */
  readonly counted: number;
  /** Counted projects by status, in the order of the statuses. */
  readonly slices: readonly StatusSlice[];
}

export interface StatusSlice {
  /** Id of `statuses`, or `unknown`. */
  readonly status: string;
  readonly count: number;
}

/** The towns of the selected projects, those with most projects first. A project in several towns stands in each. */
export function townsOf(input: Input): readonly Town[] {
  const projects = selectedProjects(input);
  const { data, format } = input;
  return data.places
    .map((place) => ({
      place,
      projects: projects.filter(({ project }) => project.places.includes(place.id)),
    }))
    .filter((town) => town.projects.length > 0)
    .map((town) => ({
      ...town,
      counted: countedOf(town.projects).length,
      slices: slicesOf(input, town.projects),
    }))
    .toSorted(
      (a, b) => b.counted - a.counted || format.compare(format.text(a.place.name), format.text(b.place.name)),
    );
}

/** Selected projects for which no source names a town: listed, never drawn. */
export function withoutTown(input: Input): readonly ProjectOnDay[] {
  return selectedProjects(input).filter(({ project }) => !hasTown(input, project));
}

/** True if one of the project's places is a known town. */
export function hasTown({ data }: Input, project: Row<'projects'>): boolean {
  return project.places.some((id) => data.places.some((place) => place.id === id));
}

/** Counted projects by status, in the order of the statuses, undocumented ones last. */
export function slicesOf({ data }: Input, projects: readonly ProjectOnDay[]): readonly StatusSlice[] {
  const counted = countedOf(projects);
  return [...data.statuses.map(({ id }) => id), UNKNOWN].flatMap((status) => {
    const count = counted.filter((project) => (project.status ?? UNKNOWN) === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
}
