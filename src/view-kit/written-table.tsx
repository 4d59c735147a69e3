import { cellOf, type Table } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { isNumeric } from './sort-head.tsx';

interface WrittenTableProps {
  readonly table: Table;
  readonly title: string;
}

/** The table of a view that shows its chart, for readers without JavaScript: nobody else can see it, and no script reads it. */
export function WrittenTable({ table, title }: WrittenTableProps) {
  if (typeof window !== 'undefined') return <noscript />;
  return (
    <noscript>
      <PlainTable table={table} title={title} />
    </noscript>
  );
}

function PlainTable({ table, title }: WrittenTableProps) {
  const { t, format } = useI18n();
  return (
    <details className="written-table">
      <summary>
        {t.view.tabs.table}: {title}
      </summary>
      <div className="table-scroller" tabIndex={0} role="region" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className={isNumeric(column) ? 'is-number' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                {table.columns.map((column) => {
                  const cell = cellOf(row, column.key);
                  const text = format.cell(cell.type ?? column.type, cell.value);
                  return column.isRowHeader ? (
                    <th key={column.key} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column.key} className={isNumeric(column) ? 'is-number' : undefined}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
