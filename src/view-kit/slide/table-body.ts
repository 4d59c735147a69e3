import { cellOf, sortRows, type Cell, type Column, type Table } from '../../domain/table.ts';
import type { TableBody, TableBodyCell } from '../../export/pptx/slide.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import type { SortOrder } from '../params.ts';
import { isNumeric } from '../sort-head.tsx';

/** The view's table as it is written on a slide, in the order that is shown. */
export function tableBody(
  table: Table,
  sort: SortOrder | null,
  format: Format,
  t: Messages,
  part: TableBody['part'],
): TableBody {
  const isSorted = sort !== null && table.columns.some(({ key }) => key === sort.column);
  const rows = isSorted ? sortRows(table.rows, sort.column, sort.direction, format.compare) : table.rows;
  // A column without any value takes room from the others and says nothing.
  const columns = table.columns.filter(({ key }) => rows.some((row) => cellOf(row, key).value !== null));
  return {
    columns: columns.map((column) => ({
      label: column.label,
      isNumber: isNumeric(column),
      isHead: column.isRowHeader ?? false,
    })),
    rows: rows.map((row) => columns.map((column) => writtenCell(column, cellOf(row, column.key), format, t))),
    part,
  };
}

function writtenCell(column: Column, cell: Cell, format: Format, t: Messages): TableBodyCell {
  const { mark } = cell;
  return {
    text: format.cell(cell.type ?? column.type, cell.value),
    mark: mark === undefined || mark === 'derived' ? null : { kind: mark, text: t.view.marks[mark] },
  };
}
