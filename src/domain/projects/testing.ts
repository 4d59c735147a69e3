import type { Datasets } from '../schemas.ts';
import { realRows } from '../testing.ts';
import { PROJECT_DATASETS, type ProjectDataset } from './datasets.ts';
import { projectsOn, type ProjectOnDay } from './project-on-day.ts';

/** For tests only: what the project's own data package knows of projects. */
export function realProjectData(): Datasets<ProjectDataset> {
  return Object.fromEntries(
    PROJECT_DATASETS.map((name) => [name, realRows(name)]),
  ) as unknown as Datasets<ProjectDataset>;
}

/** For tests only: the projects of the project's own data package as they stood on a day. */
export function realProjectsOn(day: string): readonly ProjectOnDay[] {
  return projectsOn(realProjectData(), day);
}
