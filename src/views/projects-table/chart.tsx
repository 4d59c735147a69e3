import { useRef, type CSSProperties } from 'react';
import { rememberLast } from '../../domain/remember.ts';
import { FACETS } from '../../domain/projects/facets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { TableRow } from '../../domain/table.ts';
import { moveBetweenFigures } from '../../view-kit/move-between-figures.ts';
import { firstFigure } from '../../view-kit/figures.ts';
import { sortParam } from '../../view-kit/params.ts';
import { Rows } from '../../view-kit/rows.tsx';
import { SortStatus, useSortedRows, type OnSort } from '../../view-kit/sort-head.tsx';
import type { ChartProps } from '../../view-kit/view.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { allProjects } from '../shared/project-filters.ts';
import { CardSort } from './card-sort.tsx';
import { HeadRow } from './head-row.tsx';
import { MarksKey } from './marks-key.tsx';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { ProjectDetails } from './project-details.tsx';
import { ProjectItem } from './project-item.tsx';
import { useRowTicks } from './use-row-ticks.ts';
import { choiceOf, shownColumns, tracksOf, type OnColumns } from './shown-columns.ts';
import { ROW_GROUP, TABLE } from '../shared/table-roles.ts';
import { TableTools } from './table-tools.tsx';
import './chart.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** Height of a row before it was measured, px. */
const ROW_PX = { normal: 76, compact: 33 } as const;

/** The projects as a table to read: sortable, with links and marks; cards where there is no room for columns. */
export function Chart({ input, table, setParams, name, summary }: Props) {
  const { messages, params: values } = input;
  const rows = useSortedRows(table, values.sort);
  const onTick = useRowTicks(rows, setParams);
  const scroller = useRef<HTMLDivElement>(null);
  if (rows.length === 0) return <NoProjects input={input} setParams={setParams} />;
  const projects = byId(allProjects(input));
  const shown = shownColumns(table.columns, values.cols);
  const columns = shown.map(({ column }) => column);
  const chosen = new Set(values.project);
  const isOpen = (id: string) => values.open.includes(id);
  const toggle = (id: string) =>
    setParams(
      ({ open }) => ({ open: open.includes(id) ? open.filter((other) => other !== id) : [...open, id] }),
      'replace',
    );
  const lines = linesOf(rows, values.open);
  const first = firstFigure(table, rows.slice(0, 100), columns, input.format);
  const onSort: OnSort = (edit) => setParams(({ sort }) => ({ sort: edit(sort) }), 'replace');
  const onColumns: OnColumns = (edit) =>
    setParams(({ cols }) => ({ cols: choiceOf(edit(shownColumns(table.columns, cols))) }), 'replace');
  return (
    <div
      className="projects-table"
      data-density={values.density}
      data-choosing={chosen.size > 0 || undefined}
      data-state={stateOf(values)}
    >
      <CardSort columns={columns} sort={values.sort} onSort={onSort} messages={messages} />
      <TableTools
        input={input}
        columns={table.columns}
        shown={shown}
        onColumns={onColumns}
        onDensity={(density) => setParams({ density }, 'replace')}
        onList={onTick && ((listed) => setParams({ listed }, 'replace'))}
        onClear={() => setParams({ project: [], listed: 'chosen' })}
      />
      <div
        ref={scroller}
        className="table-scroller projects-table-scroller"
        tabIndex={0}
        role="region"
        aria-label={name}
      >
        {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table
          {...TABLE}
          className="table projects-table-table"
          style={tracksOf(shown) as CSSProperties}
          aria-rowcount={rows.length + 1}
          onKeyDown={moveBetweenFigures}
        >
          <caption className="visually-hidden">{summary}</caption>
          <colgroup>
            {shown.map(({ column, widthPx }) => (
              <col key={column.key} data-column={column.key} style={{ width: widthPx }} />
            ))}
          </colgroup>
          <thead {...ROW_GROUP}>
            <HeadRow
              shown={shown}
              sort={values.sort}
              messages={messages}
              onSort={onSort}
              onColumns={onColumns}
            />
          </thead>
          <tbody {...ROW_GROUP}>
            <Rows
              count={lines.length}
              scroller={scroller}
              columnCount={columns.length}
              estimatePx={ROW_PX[values.density]}
              // A row keeps its place and takes another project: made anew with every order, rows took longer than all else.
              renderRow={(index, place) => {
                const row = lines[index];
                const project = row && projects.get(row.id);
                if (!row || !project) return null;
                return row === lines[index - 1] ? (
                  <ProjectDetails
                    key={place['data-index']}
                    input={input}
                    project={project}
                    columnCount={columns.length}
                    place={place}
                  />
                ) : (
                  <ProjectItem
                    key={place['data-index']}
                    input={input}
                    project={project}
                    row={row}
                    columns={columns}
                    table={table}
                    tabStop={row === first?.row ? first.column : null}
                    isOpen={isOpen(row.id)}
                    onToggle={() => toggle(row.id)}
                    isChosen={chosen.has(row.id)}
                    onTick={onTick}
                    place={place}
                  />
                );
              }}
            />
          </tbody>
        </table>
      </div>
      <MarksKey input={input} />
      <SortStatus table={table} sort={values.sort} />
    </div>
  );
}

/** A project whose details are open is two rows: the second one has the details. */
function linesOf(rows: readonly TableRow[], open: readonly string[]): readonly TableRow[] {
  return open.length === 0 ? rows : rows.flatMap((row) => (open.includes(row.id) ? [row, row] : [row]));
}

const byId = rememberLast(
  2,
  (projects: readonly ProjectOnDay[]) => [projects],
  (projects) => new Map(projects.map((project) => [project.project.id, project])),
);

/** Which state of the filters and the order the table shows; journeys and benchmarks wait for it. */
function stateOf(values: Input['params']): string {
  return [
    values.q,
    values.project.join(),
    ...FACETS.map((facet) => values[facet].join()),
    sortParam.write(values.sort),
  ].join('|');
}
