import { cellOf, type Cell, type Table } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { CellText } from './cell-text.tsx';
import { cellFigure } from './figures.ts';
import './revisions.css';

/** More are marked in the table; this list is for the eye. */
const LISTED_AT_MOST = 12;

interface RevisionListProps {
  /** With its revisions marked. */
  readonly table: Table;
  /** Names of rows that it had then. */
  readonly gone: readonly Cell['value'][];
  /** The version that the address names. */
  readonly since: string;
}

/** What was another value in the version that the address names, above the drawing; nothing where nothing was. */
export function RevisionList({ table, gone, since }: RevisionListProps) {
  const { t, format } = useI18n();
  const revised = table.rows.flatMap((row) =>
    table.columns
      .filter(({ key }) => cellOf(row, key).revision)
      .map((column) => cellFigure(table, row, column, format)),
  );
  if (revised.length + gone.length === 0) return null;
  const head = table.columns.find(({ isRowHeader }) => isRowHeader);
  const more = revised.length - LISTED_AT_MOST;
  return (
    <details className="revisions">
      <summary data-label="">
        <strong>{t.revision.title(since)}</strong>
        {': '}
        {revised.length > 0
          ? format.plural(revised.length, t.revision.figures)
          : t.revision.gone(format.number(gone.length))}
      </summary>
      <ul>
        {revised.slice(0, LISTED_AT_MOST).map((figure) => (
          <li key={figure.label}>
            {figure.label}: <CellText figure={figure} isTabStop />
          </li>
        ))}
        {more > 0 && <li>{format.plural(more, t.revision.more)}</li>}
        {gone.length > 0 && (
          <li>
            {t.revision.gone(format.list(gone.map((value) => format.cell(head?.type ?? 'text', value))))}
          </li>
        )}
      </ul>
    </details>
  );
}
