import { useMemo } from 'react';
import { cellOf, sortRows, type Cell, type Column, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { AppLink } from './app-link.tsx';
import type { SortOrder } from './params.ts';

interface TableTabProps {
  readonly table: Table;
  readonly caption: string;
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder | null) => void;
}

/** The view's table as a real HTML table, sortable by any column, in a scroller of its own. */
export function TableTab({ table, caption, sort, onSort }: TableTabProps) {
  const { t, format } = useI18n();
  const column = table.columns.find(({ key }) => key === sort?.column);
  const rows = useMemo(
    () => (sort && column ? sortRows(table.rows, sort.column, sort.direction, format.compare) : table.rows),
    [table, sort, column, format],
  );
  if (table.rows.length === 0) return <p className="view-empty">{t.view.empty}</p>;
  return (
    <>
      <div className="table-scroller" tabIndex={0} role="region" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((head) => (
                <HeadCell key={head.key} column={head} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BodyRow key={row.id} row={row} columns={table.columns} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="visually-hidden" role="status">
        {sort && column ? t.view.sorted(column.label, t.view[sort.direction]) : ''}
      </p>
    </>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder | null) => void;
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const { t } = useI18n();
  const direction = sort?.column === column.key ? sort.direction : null;
  const first = isNumeric(column) ? 'descending' : 'ascending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  // Third press: back to the view's own order.
  const next = direction === null ? first : direction === first ? second : null;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={isNumeric(column) ? 'is-number' : undefined}>
      <button
        type="button"
        className="table-sort"
        title={t.view.sortBy(column.label)}
        onClick={() => onSort(next === null ? null : { column: column.key, direction: next })}
      >
        {column.label}
        {direction !== null && (
          <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={14} />
        )}
      </button>
    </th>
  );
}

function BodyRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map((column) => {
        const cell = cellOf(row, column.key);
        const content = <CellText column={column} cell={cell} />;
        if (!column.isRowHeader) {
          return (
            <td key={column.key} className={isNumeric(column) ? 'is-number' : undefined}>
              {content}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" className={isNumeric(column) ? 'is-number' : undefined}>
            {row.href === undefined ? content : <AppLink to={row.href}>{content}</AppLink>}
          </th>
        );
      })}
    </tr>
  );
}

function CellText({ column, cell }: { readonly column: Column; readonly cell: Cell }) {
  const { t, format } = useI18n();
  if (cell.value === null) {
    return (
      <span className="cell-none">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t.view.noValue}</span>
      </span>
    );
  }
  return (
    <>
      {format.cell(column.type, cell.value)}
      {cell.mark !== undefined && cell.mark !== 'derived' && (
        <span className="cell-mark">{t.view.marks[cell.mark]}</span>
      )}
    </>
  );
}

function isNumeric(column: Column): boolean {
  return (
    column.type !== 'text' && column.type !== 'date' && column.type !== 'grade' && column.type !== 'year'
  );
}
