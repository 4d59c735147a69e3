import { moveBetweenFigures } from '../../view-kit/cell-text.tsx';
import { firstFigure } from '../../view-kit/figures.ts';
import { SortHead, SortStatus, useSortedRows } from '../../view-kit/sort-head.tsx';
import type { ChartProps } from '../../view-kit/view.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { selectedProjects } from '../shared/project-filters.ts';
import { CardSort } from './card-sort.tsx';
import { MarksKey } from './marks-key.tsx';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { ProjectItem } from './project-item.tsx';
import { SHOWN } from './shown-columns.ts';
import { ROW, ROW_GROUP, TABLE } from './table-roles.ts';
import './chart.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** The projects as a table to read: sortable, with links and marks; cards where there is no room for columns. */
export function Chart({ input, table, setParams, name, summary }: Props) {
  const { messages, params: values } = input;
  const rows = useSortedRows(table, values.sort);
  if (rows.length === 0) return <NoProjects input={input} setParams={setParams} />;
  const projects = new Map(selectedProjects(input).map((project) => [project.project.id, project]));
  const columns = SHOWN.flatMap((key) => table.columns.find((column) => column.key === key) ?? []);
  const first = firstFigure(table, rows, columns, input.format);
  const onSort = (sort: typeof values.sort) => setParams({ sort }, 'replace');
  return (
    <div className="projects-table">
      <CardSort columns={columns} sort={values.sort} onSort={onSort} messages={messages} />
      <div className="table-scroller projects-table-scroller" tabIndex={0} role="region" aria-label={name}>
        <table {...TABLE} className="table projects-table-table">
          <caption className="visually-hidden">{summary}</caption>
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              {columns.map((column) => (
                <SortHead
                  key={column.key}
                  column={column}
                  sort={values.sort}
                  onSort={onSort}
                  label={messages.shortColumns[column.key as keyof Messages['shortColumns']]}
                />
              ))}
            </tr>
          </thead>
          {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <tbody {...ROW_GROUP} onKeyDown={moveBetweenFigures}>
            {rows.map((row) => {
              const project = projects.get(row.id);
              return (
                project && (
                  <ProjectItem
                    key={row.id}
                    input={input}
                    project={project}
                    row={row}
                    columns={columns}
                    table={table}
                    tabStop={row === first?.row ? first.column : null}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <MarksKey input={input} />
      <SortStatus table={table} sort={values.sort} />
    </div>
  );
}
