import { codeColumn, countCodes } from '../../domain/codes.ts';
import { knownProjects, type KnownProject } from '../../domain/projects/known-project.ts';
import type { Selection } from '../../domain/projects/selection.ts';
import { rememberLast } from '../../domain/remember.ts';
import { ranksOf, sortPositions, type Ranks } from '../../domain/sort-rows.ts';
import { cellOf, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { selectionIn, type ProjectInput } from './project-filters.ts';

/**
 * The table of a selection, one row per project. What it rests on and its other orders are found by numbers that are made
 * once for all projects of a day, so that a hundred thousand rows are no slower to filter and sort than a screenful.
 * @param every the rows of all projects, in the order of the data
 */
export function selectionTable(
  input: ProjectInput,
  columns: readonly Column[],
  every: readonly TableRow[],
): Table {
  const selection = selectionIn(input);
  return {
    columns,
    rows: rowsAt(every, selection.positions),
    rests: { sources: sourcesIn(knownProjects(input.data), selection), notes: [] },
    sort: (orders) => {
      const ranks = orders.map(({ column }) => ranksIn(every, column, input.format));
      return rowsAt(every, sortPositions(selection.positions, orders, ranks));
    },
  };
}

/** The rows at some places among all. */
export const rowsAt = rememberLast(
  6,
  (every: readonly TableRow[], positions: Uint32Array) => [every, positions],
  (every, positions): readonly TableRow[] => {
    const rows: TableRow[] = [];
    for (const position of positions) {
      const row = every[position];
      if (row) rows.push(row);
    }
    return rows;
  },
);

/** Sources of the selected projects, of their statuses and amounts. */
const sourcesIn = rememberLast(
  6,
  (known: readonly KnownProject[], selection: Selection) => [known, selection],
  (known, { positions }): readonly string[] => {
    const column = sourceColumn(known);
    const counts = new Uint32Array(column.values.length);
    for (const position of positions) countCodes(column, position, counts);
    return column.values.filter((_, code) => counts[code] !== 0);
  },
);

const sourceColumn = rememberLast(
  2,
  (known: readonly KnownProject[]) => [known],
  (known) =>
    codeColumn(known, ({ project, timeline, amounts }) => [
      ...new Set([project, ...timeline.map(({ row }) => row), ...amounts].flatMap(({ source }) => source)),
    ]),
);

/** Columns that a reader sorts by stay sorted. */
const RANKED_COLUMNS = 12;

const ranksIn = rememberLast(
  RANKED_COLUMNS,
  (every: readonly TableRow[], column: string, _format: ProjectInput['format']) => [every, column],
  (every, column, format): Ranks =>
    ranksOf(
      every.map((row) => cellOf(row, column).value),
      format.compare,
    ),
);
