import type { Datasets } from '../schemas.ts';
import { realRows } from '../testing.ts';
import { PROJECT_DATASETS, type ProjectDataset } from './datasets.ts';
import { projectsOn, type ProjectOnDay } from './project-on-day.ts';

/** For tests only: the projects of the project's own data package as they stood on a day. */
export function realProjectsOn(day: string): readonly ProjectOnDay[] {
  const data = Object.fromEntries(PROJECT_DATASETS.map((name) => [name, realRows(name)]));
  return projectsOn(data as unknown as Datasets<ProjectDataset>, day);
}
