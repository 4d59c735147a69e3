import type { CountedRow } from '../count.ts';
import type { Datasets, Row } from '../schemas.ts';
import { statusOn, timelinesOf } from './status.ts';

/** Resources that tell how many projects had which status. */
export type StatusData = Datasets<'projects' | 'project-statuses' | 'statuses'>;

/** A counted project with the status documented for it on a day. */
export interface DocumentedProject {
  readonly project: Row<'projects'>;
  readonly evidence: Row<'project-statuses'>;
  readonly isPending: boolean;
}

/**
 * Every counted project with a documented status on a day. It says what can be named on that day; it does not say that
 * these are the projects which officials counted.
 * @param day `YYYY-MM-DD`
 */
export function documentedOn(data: StatusData, day: string): readonly DocumentedProject[] {
  const pending = new Set(data.statuses.filter(({ isPending }) => isPending).map(({ id }) => id));
  const timelines = timelinesOf(data);
  return data.projects
    .filter(({ isCounted }) => isCounted)
    .flatMap((project) => {
      const { evidence } = statusOn(timelines.get(project.id) ?? [], day);
      return evidence ? [{ project, evidence, isPending: pending.has(evidence.status) }] : [];
    });
}

/** A project as a row of a count: with the evidence of its status, if there is any, and the way to its page. */
export function countedProject(
  {
    project,
    evidence,
  }: Pick<DocumentedProject, 'project'> & { readonly evidence: Row<'project-statuses'> | null },
  label: string,
): CountedRow {
  return {
    label,
    source: evidence?.source ?? project.source,
    href: `/projects/${project.id}`,
    grade: project.grade,
    ...(evidence && { period: evidence.date }),
  };
}
