import { cellOf, type Column, type Figure, type Table, type TableRow } from '../domain/table.ts';
import type { Mark } from '../domain/phrase.ts';
import type { Format } from '../i18n/format.ts';

/** A cell of a table as a figure that stands by itself: with its row and column in words, its unit and its period. */
export function cellFigure(table: Table, row: TableRow, column: Column, format: Format): Figure {
  const own = cellOf(row, column.key);
  const head = table.columns.find(({ isRowHeader }) => isRowHeader);
  const headValue = head ? cellOf(row, head.key).value : null;
  const rowLabel = head ? format.cell(head.type, headValue) : row.id;
  const isPeriod = head?.type === 'year' || head?.type === 'date';
  // The name of a row with a page of its own leads there.
  const cell = column === head && row.href !== undefined ? { ...own, source: [] } : own;
  const { type, reporter, unit, label } = column;
  return {
    ...(reporter !== undefined && { reporter }),
    ...(unit !== undefined && { unit }),
    ...(isPeriod && headValue !== null && { period: String(headValue) }),
    ...(row.href !== undefined && { href: row.href }),
    type,
    ...cell,
    label: column === head ? rowLabel : `${rowLabel}, ${label}`,
  };
}

/** The figure of a row, found by its id, in a column; `null` where the table has no such cell or it is empty. */
export function figureAt(table: Table, rowId: string, key: string, format: Format): Figure | null {
  const row = table.rows.find(({ id }) => id === rowId);
  const column = table.columns.find((candidate) => candidate.key === key);
  if (!row || !column || cellOf(row, key).value === null) return null;
  return cellFigure(table, row, column, format);
}

/** The figures of one row that lead to a source: what a point or a bar of a chart stands for. */
export function rowFigures(table: Table, row: TableRow | undefined, format: Format): readonly Figure[] {
  if (!row) return [];
  return table.columns
    .map((column) => cellFigure(table, row, column, format))
    .filter((figure) => typeof figure.value === 'number' && isTraceable(figure));
}

/** Id of the first row of the table that has a traceable value in one of the columns, and the column. */
export function firstFigure(
  table: Table,
  rows: readonly TableRow[],
  columns: readonly Column[],
  format: Format,
): { readonly row: TableRow; readonly column: Column } | null {
  for (const row of rows) {
    const column = columns.find((candidate) => isTraceable(cellFigure(table, row, candidate, format)));
    if (column) return { row, column };
  }
  return null;
}

/** Figures and dates with a source lead to it, and so do words that hold a figure; other words, and years that name rows, do not. */
export function isTraceable({ value, type, source, derivation }: Figure): boolean {
  if (value === null || type === 'year') return false;
  if (derivation) return true;
  return (source?.length ?? 0) > 0 && (typeof value === 'number' || type === 'date' || /\d/.test(value));
}

/** Writes a cell into a sentence, so that it leads to where it comes from; without `text` as briefly as its type allows. */
export type WriteCell = (rowId: string, key: string, text?: string) => string;

/** Writes cells of a table into a sentence. */

export function cellWriter(table: Table, format: Format, mark: Mark): WriteCell {
  return (rowId, key, text) => {
    const figure = figureAt(table, rowId, key, format);
    if (!figure) return text ?? format.cell('text', null);
    return mark(text ?? format.brief(figure.type, figure.value), figure);
  };
}
