import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { rowsInOrder } from '../domain/sort-rows.ts';
import type { Column, SortOrder, Table, TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';

/** Rows in the asked-for order; in the view's own where none of the columns exists. */
export function useSortedRows(table: Table, sort: readonly SortOrder[]): readonly TableRow[] {
  const { format } = useI18n();
  return useMemo(() => rowsInOrder(table, sort, format.compare), [table, sort, format]);
}

/** Changes the order, from the one that holds when the change comes. */
export type OnSort = (edit: (sort: readonly SortOrder[]) => readonly SortOrder[]) => void;

interface SortButtonProps {
  readonly column: Column;
  readonly sort: readonly SortOrder[];
  readonly onSort: OnSort;
  /** Shorter writing of the column's label. */
  readonly label?: string | undefined;
}

/**
 * What is pressed to sort by a column: first the usual direction, then the other, then no longer. With Shift the columns
 * sorted by before stay, and this one comes after them.
 */
function SortButton({ column, sort, onSort, label = column.label }: SortButtonProps) {
  const { t } = useI18n();
  const place = sort.findIndex((order) => order.column === column.key);
  const direction = sort[place]?.direction ?? null;
  return (
    <button
      type="button"
      className="table-sort"
      title={t.view.sortHint(column.label)}
      onClick={({ shiftKey }: MouseEvent) => onSort((now) => nextSort(now, column, shiftKey))}
    >
      {label}
      {direction !== null && (
        <span className="table-sort-mark">
          <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={14} />
          {sort.length > 1 && <sup>{place + 1}</sup>}
        </span>
      )}
    </button>
  );
}

/** Heading of a column that sorts by it. */
export function SortHead({ children, ...props }: SortButtonProps & { readonly children?: ReactNode }) {
  const { column, sort } = props;
  return (
    <th
      scope="col"
      data-label=""
      aria-sort={ariaSort(column, sort)}
      className={isNumeric(column) ? 'is-number' : undefined}
    >
      <SortButton {...props} />
      {children}
    </th>
  );
}

/** Only the first column sorted by may say so to a screen reader; `SortStatus` names them all. */
function ariaSort({ key }: Column, [first]: readonly SortOrder[]): 'ascending' | 'descending' | 'none' {
  return first?.column === key ? first.direction : 'none';
}

/** The order after a press on a column. */
function nextSort(sort: readonly SortOrder[], column: Column, isAdded: boolean): readonly SortOrder[] {
  const usual = firstDirection(column);
  const known = sort.find((order) => order.column === column.key);
  const others = sort.filter((order) => order !== known);
  const isOnly = sort.length === 1 && known !== undefined;
  if (!isAdded && !isOnly) return [{ column: column.key, direction: usual }];
  if (known && known.direction !== usual) return others;
  const direction = known ? opposite(usual) : usual;
  return known
    ? sort.map((order) => (order === known ? { column: column.key, direction } : order))
    : [...sort, { column: column.key, direction }];
}

function opposite(direction: SortOrder['direction']): SortOrder['direction'] {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

/** Tells readers of the screen how the rows are sorted now. */
export function SortStatus({ table, sort }: { readonly table: Table; readonly sort: readonly SortOrder[] }) {
  const { t, format } = useI18n();
  const orders = sort.flatMap(({ column, direction }) => {
    const label = table.columns.find(({ key }) => key === column)?.label;
    return label === undefined ? [] : [t.view.sorted(label, t.view[direction])];
  });
  return (
    <p className="visually-hidden" role="status">
      {orders.length > 0 ? t.view.sortedBy(format.list(orders)) : ''}
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
