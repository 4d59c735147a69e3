import { cellOf, type Column, type TableRow } from '../../domain/table.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { Button } from '../../ui/button.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { CellText } from '../../view-kit/cell-text.tsx';
import { cellFigure, firstFigure } from '../../view-kit/figures.ts';
import { moveBetweenFigures } from '../../view-kit/move-between-figures.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../shared/table-roles.ts';
import type { Messages } from './messages/en.ts';
import { comparedIn, type Input, type params } from './params.ts';
import { RELATION, rowRelation } from './view.ts';
import './projects-compare.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** The chosen projects side by side, what differs marked; on a phone each attribute with the projects below it. */
export function Chart({ input, table, setParams, name, summary, isStatic }: Props) {
  const { messages, format, params: values } = input;
  const compared = comparedIn(input);
  if (compared.length === 0) return <p className="view-empty">{messages.empty}</p>;
  const columns = table.columns.filter(({ key }) => compared.some(({ project }) => project.id === key));
  const first = firstFigure(table, table.rows, columns, format);
  const remove = (id: string) =>
    setParams(({ compare }) => ({ compare: compare.filter((other) => other !== id) }));
  return (
    <div className="projects-compare" data-count={compared.length}>
      {compared.length === 1 && <p className="view-empty">{messages.oneMore}</p>}
      <div className="table-scroller" tabIndex={0} role="region" aria-label={`${messages.relation}: ${name}`}>
        {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table {...TABLE} className="table projects-compare-table" onKeyDown={moveBetweenFigures}>
          <caption className="visually-hidden">{summary}</caption>
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER} scope="col">
                {messages.attribute}
              </th>
              {compared.map((shown) => (
                <th {...COLUMN_HEADER} scope="col" key={shown.project.id}>
                  <Head
                    input={input}
                    shown={shown}
                    {...(!isStatic && { onRemove: () => remove(shown.project.id) })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROW_GROUP}>
            {table.rows.map((row) => (
              <Line
                key={row.id}
                input={input}
                row={row}
                table={table}
                columns={columns}
                tabStop={row === first?.row ? first.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length === 0 && values.rows === 'differences' && (
        <p className="view-empty">{messages.noDifference}</p>
      )}
      {compared.length > 1 && (
        <p className="projects-compare-key">
          <span className="projects-compare-sign">≠</span> {messages.relations.different} ·{' '}
          <span className="projects-compare-sign">◐</span> {messages.relations.partly}
        </p>
      )}
    </div>
  );
}

interface HeadProps {
  readonly input: Input;
  readonly shown: ProjectOnDay;
  readonly onRemove?: () => void;
}

function Head({ input: { format, messages, params: values, pkg }, shown, onRemove }: HeadProps) {
  const { id, name } = shown.project;
  const text = format.text(name);
  const state = new URLSearchParams(values.asof === pkg.dashboard.asof ? {} : { asof: values.asof });
  return (
    <div className="projects-compare-head">
      <span
        className="projects-compare-dot"
        aria-hidden="true"
        style={{ background: `var(--status-${shown.status ?? 'unknown'})` }}
      />
      <AppLink to={`/projects/${id}`} state={state}>
        {text}
      </AppLink>
      {onRemove && (
        <Button
          variant="icon"
          icon="close"
          className="projects-compare-remove"
          aria-label={messages.filters.compare.remove(text)}
          onClick={onRemove}
        />
      )}
    </div>
  );
}

interface LineProps extends Pick<Props, 'input' | 'table'> {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  /** Column of the one figure that is a stop of the Tab key, if it stands in this row. */
  readonly tabStop: Column | null;
}

const SIGNS = { different: '≠', partly: '◐' } as const;

function Line({ input, table, row, columns, tabStop }: LineProps) {
  const { messages, format } = input;
  const relation = rowRelation(row, messages);
  const sign = relation === 'different' || relation === 'partly' ? SIGNS[relation] : null;
  return (
    <tr {...ROW} data-relation={columns.length > 1 ? relation : undefined}>
      <th {...ROW_HEADER} scope="row">
        {String(cellOf(row, 'attribute').value)}
        {columns.length > 1 && (
          <>
            {sign !== null && (
              <span className="projects-compare-sign" aria-hidden="true">
                {' '}
                {sign}
              </span>
            )}
            <span className="visually-hidden"> ({String(cellOf(row, RELATION).value)})</span>
          </>
        )}
      </th>
      {columns.map((column) => (
        <td {...CELL} key={column.key}>
          <span className="projects-compare-name" aria-hidden="true" data-label="">
            {column.label}
          </span>
          <CellText figure={cellFigure(table, row, column, format)} isTabStop={column === tabStop} isBrief />
        </td>
      ))}
    </tr>
  );
}
