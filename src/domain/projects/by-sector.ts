import { groupBy } from '../group-by.ts';
import { rememberFor } from '../remember.ts';
import { coveredSum, type CoveredSum } from '../sums.ts';
import type { ProjectOnDay } from './project-on-day.ts';

/** What a group of projects is measured by: how many, dollars as stated, jobs as stated. */
export const MEASURES = ['count', 'investment', 'jobs'] as const;
export type Measure = (typeof MEASURES)[number];

/** Projects that may be counted and summed; the others stay in lists, marked. */
export const countedOf = rememberFor((projects: readonly ProjectOnDay[]): readonly ProjectOnDay[] =>
  projects.filter(({ project }) => project.isCounted),
);

/** Projects that stay in lists and are neither counted nor summed. */
export const uncountedOf = rememberFor((projects: readonly ProjectOnDay[]): readonly ProjectOnDay[] =>
  projects.filter(({ project }) => !project.isCounted),
);

/** Of projects, those that were pending on the day. */
export const pendingOf = rememberFor((projects: readonly ProjectOnDay[]): readonly ProjectOnDay[] =>
  projects.filter(({ isPending }) => isPending),
);

/** The counted projects of each sector, in the order of first appearance. */
export const countedBySector = rememberFor(
  (projects: readonly ProjectOnDay[]): ReadonlyMap<string, readonly ProjectOnDay[]> =>
    groupBy(countedOf(projects), ({ project }) => project.sector),
);

/** The project's own figure of a measure: 1, US dollars or jobs; `null` where none is documented. */
export function figureOf(project: ProjectOnDay, measure: Measure): number | null {
  switch (measure) {
    case 'count':
      return 1;
    case 'investment':
      return project.headlines.usd?.value ?? null;
    case 'jobs':
      return project.headlines.jobs?.value ?? null;
  }
}

/**
 * The investment in tenge of a project that has no figure in dollars. It is never converted, and never stands beside a
 * dollar figure of the same project, so that nothing is added up twice.
 */
export function tengeOnlyOf(project: ProjectOnDay): number | null {
  const { usd, kzt } = project.headlines;
  return usd === null ? (kzt?.value ?? null) : null;
}

/** Sum of a measure over projects, with the number of projects that carry a figure. */
export function sumOf(projects: readonly ProjectOnDay[], measure: Measure): CoveredSum {
  return coveredSum(projects, (project) => figureOf(project, measure));
}
