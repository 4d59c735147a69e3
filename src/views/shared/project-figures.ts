import { countCellOf, type CountedRow } from '../../domain/count.ts';
import { countedProject } from '../../domain/projects/documented.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { StatedFigure } from '../../domain/projects/stated-sums.ts';
import { rememberFor } from '../../domain/remember.ts';
import type { Row } from '../../domain/schemas.ts';
import { sumCellOf } from '../../domain/sums.ts';
import type { Cell, DerivationInput, Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';

/** A number of projects, which leads to each of them; `label` says which. */
export function projectCount(projects: readonly ProjectOnDay[], label: string, format: Format): Figure {
  return { ...countCellOf(projects, (one) => projectRow(one, format)), label, type: 'count' };
}

/** A number of figures of projects, which leads to the projects. */
export function countOfFigures(figures: readonly StatedFigure[], label: string, format: Format): Figure {
  return { ...countCellOf(figures, ({ project }) => projectRow(project, format)), label, type: 'count' };
}

/** A project as a row of a count; the same one again for every count that it is part of. */
export function projectRow(project: ProjectOnDay, format: Format): CountedRow {
  return rowsIn(format)(project);
}

const rowsIn = rememberFor((format: Format) =>
  rememberFor((project: ProjectOnDay) => countedProject(project, format.text(project.project.name))),
);

/** What figures of projects come to, which leads to each of them; empty where there is none. */
export function statedSumCell(
  figures: readonly StatedFigure[],
  format: Format,
  notes: readonly string[] = [],
): Cell {
  return sumCellOf(
    figures,
    ({ amount }) => amount,
    ({ project, amount }) => amountInput(project, amount, format),
    notes,
  );
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
