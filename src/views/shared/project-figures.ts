import { countCellOf, type CountedRow } from '../../domain/count.ts';
import { countedProject } from '../../domain/projects/documented.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Row } from '../../domain/schemas.ts';
import type { DerivationInput, Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';

/** A number of projects, which leads to each of them; `label` says which. */
export function projectCount(projects: readonly ProjectOnDay[], label: string, format: Format): Figure {
  return { ...countCellOf(projects, (one) => projectRow(one, format)), label, type: 'count' };
}

/** A project as a row of a count. */
export function projectRow(project: ProjectOnDay, format: Format): CountedRow {
  return countedProject(project, format.text(project.project.name));
}

/** An amount of a project as a figure that a sum is made of. */
export function amountInput(
  { project }: ProjectOnDay,
  { measure, currency, value, source, statedOn }: Row<'project-amounts'>,
  format: Format,
): DerivationInput {
  return {
    label: format.text(project.name),
    type: measure === 'jobs' ? 'count' : currency === 'KZT' ? 'kzt' : 'usd',
    value,
    source,
    href: `/projects/${project.id}`,
    grade: project.grade,
    ...(statedOn !== null && { period: statedOn }),
  };
}
