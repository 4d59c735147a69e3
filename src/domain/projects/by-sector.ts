import { groupBy } from '../group-by.ts';
import { rememberLast } from '../remember.ts';
import { coveredSum, type CoveredSum } from '../sums.ts';
import { headlineAmount, type ProjectOnDay } from './project-on-day.ts';

/** What a group of projects is measured by: how many, dollars as stated, jobs as stated. */
export const MEASURES = ['count', 'investment', 'jobs'] as const;
export type Measure = (typeof MEASURES)[number];

/** Lists of projects for which the parts below are remembered: the views of a page ask for the same ones again and again. */
const LISTS = 12;

/** Projects that may be counted and summed; the others stay in lists, marked. */
export const countedOf = rememberLast(
  LISTS,
  (projects: readonly ProjectOnDay[]) => [projects],
  (projects): readonly ProjectOnDay[] => projects.filter(({ project }) => project.isCounted),
);

/** Of projects, those that were pending on the day. */
export const pendingOf = rememberLast(
  LISTS,
  (projects: readonly ProjectOnDay[]) => [projects],
  (projects): readonly ProjectOnDay[] => projects.filter(({ isPending }) => isPending),
);

/** The counted projects of each sector, in the order of first appearance. */
export const countedBySector = rememberLast(
  LISTS,
  (projects: readonly ProjectOnDay[]) => [projects],
  (projects): ReadonlyMap<string, readonly ProjectOnDay[]> =>
    groupBy(countedOf(projects), ({ project }) => project.sector),
);

/** The project's own figure of a measure: 1, US dollars or jobs; `null` where none is documented. */
export function figureOf(project: ProjectOnDay, measure: Measure): number | null {
  switch (measure) {
    case 'count':
      return 1;
    case 'investment':
      return headlineAmount(project, 'investment', 'USD')?.value ?? null;
    case 'jobs':
      return headlineAmount(project, 'jobs', null)?.value ?? null;
  }
}

/**
 * The investment in tenge of a project that has no figure in dollars. It is never converted, and never stands beside a
 * dollar figure of the same project, so that nothing is added up twice.
 */
export function tengeOnlyOf(project: ProjectOnDay): number | null {
  return figureOf(project, 'investment') === null
    ? (headlineAmount(project, 'investment', 'KZT')?.value ?? null)
    : null;
}

/** Sum of a measure over projects, with the number of projects that carry a figure. */
export function sumOf(projects: readonly ProjectOnDay[], measure: Measure): CoveredSum {
  return coveredSum(projects, (project) => figureOf(project, measure));
}
