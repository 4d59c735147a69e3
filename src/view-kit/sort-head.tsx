import { useMemo } from 'react';
import { sortRows, type Column, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { SortOrder } from './params.ts';

/** Rows in the asked-for order; in the view's own where the column does not exist. */
export function useSortedRows(table: Table, sort: SortOrder | null): readonly TableRow[] {
  const { format } = useI18n();
  const column = sortedColumn(table, sort);
  return useMemo(
    () => (sort && column ? sortRows(table.rows, column.key, sort.direction, format.compare) : table.rows),
    [table, sort, column, format],
  );
}

interface SortHeadProps {
  readonly column: Column;
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder | null) => void;
  /** Shorter writing of the column's label. */
  readonly label?: string | undefined;
}

/** Heading of a column that sorts by it: first press the usual direction, second the other, third back to the view's order. */
export function SortHead({ column, sort, onSort, label = column.label }: SortHeadProps) {
  const { t } = useI18n();
  const direction = sort?.column === column.key ? sort.direction : null;
  const first = firstDirection(column);
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const next = direction === null ? first : direction === first ? second : null;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={isNumeric(column) ? 'is-number' : undefined}>
      <button
        type="button"
        className="table-sort"
        title={t.view.sortBy(column.label)}
        onClick={() => onSort(next === null ? null : { column: column.key, direction: next })}
      >
        {label}
        {direction !== null && (
          <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={14} />
        )}
      </button>
    </th>
  );
}

/** Tells readers of the screen how the rows are sorted now. */
export function SortStatus({ table, sort }: { readonly table: Table; readonly sort: SortOrder | null }) {
  const { t } = useI18n();
  const column = sortedColumn(table, sort);
  return (
    <p className="visually-hidden" role="status">
      {sort && column ? t.view.sorted(column.label, t.view[sort.direction]) : ''}
    </p>
  );
}

/** Figures stand flush right. */
export function isNumeric({ type }: Column): boolean {
  return type !== 'text' && type !== 'date' && type !== 'grade' && type !== 'year';
}

/** Words from A to Z, figures from the greatest down. */
export function firstDirection(column: Column): SortOrder['direction'] {
  return isNumeric(column) ? 'descending' : 'ascending';
}

function sortedColumn(table: Table, sort: SortOrder | null): Column | undefined {
  return table.columns.find(({ key }) => key === sort?.column);
}
