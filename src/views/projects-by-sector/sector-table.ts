import {
  countedBySector,
  figureOf,
  pendingOf,
  tengeOnlyOf,
  type Measure,
} from '../../domain/projects/by-sector.ts';
import { groupBy } from '../../domain/group-by.ts';
import { rememberLast } from '../../domain/remember.ts';
import { countCellOf } from '../../domain/count.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { StatedFigure } from '../../domain/projects/stated-sums.ts';
import { coveredSum } from '../../domain/sums.ts';
import {
  numberOf,
  type Cell,
  type Column,
  type ColumnType,
  type Figure,
  type Table,
  type TableRow,
} from '../../domain/table.ts';
import { facetLabel } from '../shared/project-filters.ts';
import { projectRow, statedSumCell } from '../shared/project-figures.ts';
import type { Input } from './params.ts';

/** What the figures of each measure are. */
export const MEASURE_TYPE: Readonly<Record<Measure, ColumnType>> = {
  count: 'count',
  investment: 'usd',
  jobs: 'count',
};

/** Key of the column of a status; the URL's `sort` takes no hyphen. */
export function statusKey(status: string): string {
  return `status_${status.replaceAll('-', '_')}`;
}

/** The statuses that are asked for, in the order of the code list; `unknown` last, where it occurs. */
export function statusesOf({ data, params: { status } }: Input, projects: readonly ProjectOnDay[]) {
  const hasUnknown = projects.some((project) => project.status === null);
  return [...data.statuses.map(({ id }) => id), ...(hasUnknown ? [UNKNOWN] : [])].filter(
    (id) => status.length === 0 || status.includes(id),
  );
}

/** Sectors by statuses: numbers of projects, or sums with the number of projects that carry a figure. */
export function sectorTable(input: Input, projects: readonly ProjectOnDay[]): Table {
  return tableOf(input, projects, statusesOf(input, projects));
}

const tableOf = rememberLast(
  4,
  (input: Input, projects: readonly ProjectOnDay[], statuses: readonly string[]) => [
    projects,
    statuses.join(),
    input.params.measure,
    input.messages,
    input.format,
    input.data.sectors,
  ],
  (input, projects, statuses): Table => makeTable(input, projects, statuses),
);

function makeTable(input: Input, projects: readonly ProjectOnDay[], statuses: readonly string[]): Table {
  const { messages, params: values } = input;
  const { measure } = values;
  const type = MEASURE_TYPE[measure];
  const groups = countedBySector(projects);
  const hasTenge = measure === 'investment';
  const columns: Column[] = [
    { key: 'sector', label: messages.filters.sector, type: 'text', isRowHeader: true },
    ...statuses.map((status): Column => ({
      key: statusKey(status),
      label: facetLabel(input, 'status', status),
      type,
    })),
    { key: 'pending', label: messages.pending, type },
    { key: 'total', label: messages.totals[measure], type },
    ...(measure === 'count' ? [] : [{ key: 'coverage', label: messages.coverage, type: 'text' } as const]),
    ...(hasTenge
      ? ([
          { key: 'tenge', label: messages.tenge, type: 'kzt' },
          { key: 'coverageTenge', label: messages.coverageTenge, type: 'text' },
        ] as const)
      : []),
  ];
  const rows = input.data.sectors.flatMap(({ id }): readonly TableRow[] => {
    const group = groups.get(id);
    if (!group) return [];
    const cells: Record<string, Cell> = {
      sector: { value: facetLabel(input, 'sector', id) },
      pending: figureCell(input, pendingOf(group)),
      total: figureCell(input, group),
      ...(measure !== 'count' && { coverage: coverageCell(input, group, (one) => figureOf(one, measure)) }),
      ...(hasTenge && {
        tenge: tengeCell(input, group),
        coverageTenge: coverageCell(input, group, tengeOnlyOf),
      }),
    };
    const byStatus = groupBy(group, (project) => project.status ?? UNKNOWN);
    for (const status of statuses) {
      cells[statusKey(status)] = figureCell(input, byStatus.get(status) ?? []);
    }
    return [{ id, cells }];
  });
  return { columns, rows: rows.toSorted((a, b) => byFigure(a, b, 'pending') || byFigure(a, b, 'total')) };
}

/** The greater figure first, no figure last. */
function byFigure(a: TableRow, b: TableRow, key: string): number {
  return (numberOf(b, key) ?? -1) - (numberOf(a, key) ?? -1);
}

/** What a group of projects comes to, as a figure that stands by itself. */
export function sumFigure(input: Input, projects: readonly ProjectOnDay[], label: string): Figure {
  return { ...figureCell(input, projects), label, type: MEASURE_TYPE[input.params.measure] };
}

/** A number of projects (0 is a count) or a sum of what is stated (`null` where nothing is). */
function figureCell({ params: { measure }, format }: Input, projects: readonly ProjectOnDay[]): Cell {
  if (measure === 'count') return countCellOf(projects, (one) => projectRow(one, format));
  const figures = projects.flatMap((project): readonly StatedFigure[] => {
    const amount = project.headlines[measure === 'jobs' ? 'jobs' : 'usd'];
    return amount ? [{ project, amount }] : [];
  });
  return statedSumCell(figures, format, figures.length > 1 ? ['sums-differ-in-scope'] : []);
}

function tengeCell({ format }: Input, projects: readonly ProjectOnDay[]): Cell {
  const figures = projects.flatMap((project): readonly StatedFigure[] => {
    const amount = tengeOnlyOf(project) === null ? null : project.headlines.kzt;
    return amount ? [{ project, amount }] : [];
  });
  return statedSumCell(figures, format);
}

/** How many of the projects carry a figure: in words, and leading to those that do. */
function coverageCell(
  { messages, format }: Input,
  projects: readonly ProjectOnDay[],
  figure: (project: ProjectOnDay) => number | null,
): Cell {
  const { withFigure, total } = coveredSum(projects, figure);
  const rows = projects.filter((one) => figure(one) !== null);
  return { ...countCellOf(rows, (one) => projectRow(one, format)), value: messages.nOf(withFigure, total) };
}
