import { cellOf, type Column, type SortOrder, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from './app-link.tsx';
import { CellText } from './cell-text.tsx';
import { moveBetweenFigures } from './move-between-figures.ts';
import { cellFigure, firstFigure } from './figures.ts';
import { isNumeric, SortHead, SortStatus, useSortedRows, type OnSort } from './sort-head.tsx';

/** Texts of more letters get a wide column. */
const LONG_TEXT = 40;

interface TableTabProps {
  readonly table: Table;
  readonly caption: string;
  readonly sort: readonly SortOrder[];
  readonly onSort: OnSort;
}

/** The view's table as a real HTML table, sortable by any column, in a scroller of its own. */
export function TableTab({ table, caption, sort, onSort }: TableTabProps) {
  const { t, format } = useI18n();
  const rows = useSortedRows(table, sort);
  const first = firstFigure(table, rows, table.columns, format);
  if (table.rows.length === 0) return <p className="view-empty">{t.view.empty}</p>;
  return (
    <>
      <div className="table-scroller" tabIndex={0} role="region" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((head) => (
                <SortHead key={head.key} column={head} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <tbody onKeyDown={moveBetweenFigures}>
            {rows.map((row) => (
              <BodyRow
                key={row.id}
                row={row}
                table={table}
                tabStop={row === first?.row ? first.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <SortStatus table={table} sort={sort} />
    </>
  );
}

interface BodyRowProps {
  readonly row: TableRow;
  readonly table: Table;
  /** Column of the one figure that is a stop of the Tab key, if it stands in this row. */
  readonly tabStop: Column | null;
}

function BodyRow({ row, table, tabStop }: BodyRowProps) {
  const { format } = useI18n();
  return (
    <tr>
      {table.columns.map((column) => {
        const { value } = cellOf(row, column.key);
        const className = isNumeric(column) ? 'is-number' : isLong(value) ? 'is-long' : undefined;
        const figure = cellFigure(table, row, column, format);
        const content = <CellText figure={figure} isTabStop={column === tabStop} />;
        if (!column.isRowHeader) {
          return (
            <td key={column.key} className={className} data-label={column.isRemark ? '' : undefined}>
              {content}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" className={className} data-label="">
            {row.href === undefined ? content : <AppLink to={row.href}>{content}</AppLink>}
          </th>
        );
      })}
    </tr>
  );
}

/** Sentences need room, or they stand in columns of single words. */
function isLong(value: string | number | null): boolean {
  return typeof value === 'string' && value.length > LONG_TEXT;
}
