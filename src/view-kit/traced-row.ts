import { cellOf, type Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import type { TracedFigure } from './provenance-dialog.tsx';

/** The figures of one row that lead to a source: what a point or a bar of a chart stands for. */
export function tracedRow(table: Table, rowIndex: number, format: Format): readonly TracedFigure[] {
  const row = table.rows[rowIndex];
  if (!row) return [];
  const head = table.columns.find((column) => column.isRowHeader);
  const rowLabel = head ? format.cell(head.type, cellOf(row, head.key).value) : row.id;
  return table.columns.flatMap((column) => {
    const cell = cellOf(row, column.key);
    const isFigure = typeof cell.value === 'number' && !column.isRowHeader && (cell.source?.length ?? 0) > 0;
    return isFigure ? [{ cell, column, label: `${rowLabel}, ${column.label}` }] : [];
  });
}
