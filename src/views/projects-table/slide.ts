import type { Table } from '../../domain/table.ts';
import type { SlideTable } from '../../view-kit/slide/slide-chart.ts';
import type { Input } from './params.ts';
import { shownColumns } from './shown-columns.ts';

/** The columns that the reader sees; remarks and companies would leave no room for the projects. */
export function slideOf({ messages: { shortColumns }, params }: Input, table: Table): SlideTable {
  return {
    kind: 'table',
    columns: shownColumns(table.columns, params.cols).map(({ column }) => column.key),
    labels: shortColumns,
  };
}
