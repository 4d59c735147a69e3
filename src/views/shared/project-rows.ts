import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { lazyRows, type Cell, type TableRow } from '../../domain/table.ts';

/** Describes one cell of a project. */
export type DescribeCell = (shown: ProjectOnDay) => Cell;

/** One row per project, described when it is read. */
export function projectRows(
  projects: readonly ProjectOnDay[],
  cells: Readonly<Record<string, DescribeCell>>,
): readonly TableRow[] {
  const row = lazyRows(cells);
  return projects.map((shown) => row({ id: shown.project.id, href: `/projects/${shown.project.id}` }, shown));
}

/** A text that rests on the sources of the project; an empty one is not documented. */
export function said(text: (shown: ProjectOnDay) => string): DescribeCell {
  return (shown) => ({ value: text(shown) || null, source: shown.project.source });
}
