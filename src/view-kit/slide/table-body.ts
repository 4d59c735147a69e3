import { rowsInOrder } from '../../domain/sort-rows.ts';
import { cellOf, type Cell, type Column, type SortOrder, type Table } from '../../domain/table.ts';
import type { TableBody, TableBodyCell } from '../../export/pptx/slide.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { isNumeric } from '../sort-head.tsx';

/** The view's table as it is written on a slide, in the order that is shown. */
export function tableBody(
  table: Table,
  sort: readonly SortOrder[],
  format: Format,
  t: Messages,
  part: TableBody['part'],
): TableBody {
  const rows = rowsInOrder(table, sort, format.compare);
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
