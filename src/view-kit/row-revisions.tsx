import { cellOf, type Table } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { cellFigure } from './figures.ts';
import { RevisionMark } from './revision-mark.tsx';

interface RowRevisionsProps {
  readonly table: Table;
  readonly rowId: string;
  /** Keys of columns that stand as figures in the drawing and tell it themselves. */
  readonly without?: readonly string[];
}

/** What a row that is drawn as words was in the version that the address names: each field by its name. */
export function RowRevisions({ table, rowId, without = [] }: RowRevisionsProps) {
  const { format } = useI18n();
  const row = table.rows.find(({ id }) => id === rowId);
  if (!row) return null;
  return table.columns
    .filter(({ key }) => !without.includes(key) && cellOf(row, key).revision)
    .map((column) => (
      <span key={column.key} className="row-revision">
        {column.label} <RevisionMark figure={cellFigure(table, row, column, format)} />
      </span>
    ));
}
