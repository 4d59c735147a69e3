import { useMemo } from 'react';
import { cellOf, sortRows, type Column, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { AppLink } from './app-link.tsx';
import { CellText, isTraceable, moveBetweenFigures } from './cell-text.tsx';
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
  const sorted = table.columns.find(({ key }) => key === sort?.column);
  const rows = useMemo(
    () => (sort && sorted ? sortRows(table.rows, sort.column, sort.direction, format.compare) : table.rows),
    [table, sort, sorted, format],
  );
  const first = rows.find((row) =>
    table.columns.some((column) => isTraceable(column, cellOf(row, column.key))),
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
          {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <tbody onKeyDown={moveBetweenFigures}>
            {rows.map((row) => (
              <BodyRow key={row.id} row={row} columns={table.columns} isFirst={row === first} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="visually-hidden" role="status">
        {sort && sorted ? t.view.sorted(sorted.label, t.view[sort.direction]) : ''}
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

interface BodyRowProps {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly isFirst: boolean;
}

function BodyRow({ row, columns, isFirst }: BodyRowProps) {
  const { format } = useI18n();
  const head = columns.find((column) => column.isRowHeader);
  const rowLabel = head ? format.cell(head.type, cellOf(row, head.key).value) : '';
  const firstFigure = columns.find((column) => isTraceable(column, cellOf(row, column.key)));
  return (
    <tr>
      {columns.map((column) => {
        const cell = cellOf(row, column.key);
        const className = isNumeric(column) ? 'is-number' : undefined;
        const content = (
          <CellText
            column={column}
            cell={cell}
            rowLabel={rowLabel}
            isTabStop={isFirst && column === firstFigure}
          />
        );
        if (!column.isRowHeader) {
          return (
            <td key={column.key} className={className}>
              {content}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" className={className}>
            {row.href === undefined ? content : <AppLink to={row.href}>{content}</AppLink>}
          </th>
        );
      })}
    </tr>
  );
}

/** Figures stand flush right. */
function isNumeric(column: Column): boolean {
  return (
    column.type !== 'text' && column.type !== 'date' && column.type !== 'grade' && column.type !== 'year'
  );
}
