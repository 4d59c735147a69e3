import type { ReactNode } from 'react';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { cellOf, textOf, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { CellText } from '../../view-kit/cell-text.tsx';
import { cellFigure } from '../../view-kit/figures.ts';
import { isNumeric } from '../../view-kit/sort-head.tsx';
import { facetLabel, selectionIn } from '../shared/project-filters.ts';
import { isFound, MarkedText } from './marked-text.tsx';
import type { Messages } from './messages/en.ts';
import type { Input } from './params.ts';
import { scopeOf } from './project-row.ts';
import { CELL, ROW, ROW_HEADER } from './table-roles.ts';

interface ProjectItemProps {
  readonly input: Input;
  readonly project: ProjectOnDay;
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly table: Table;
  /** Column of the one figure that is a stop of the Tab key, if it stands in this row. */
  readonly tabStop: Column | null;
}

/** One project: a row of the table, a card on a narrow screen. */
export function ProjectItem({ input, project, row, columns, table, tabStop }: ProjectItemProps) {
  return (
    <tr {...ROW} className="projects-table-row">
      {columns.map((column) => {
        const cell = cellOf(row, column.key);
        const scope = scopeOf(input, project, column.key);
        const scoped = scope === null ? column : { ...column, label: `${column.label} (${scope})` };
        const content = contentOf(column.key, input, project, row) ?? (
          <CellText
            figure={cellFigure(table, row, scoped, input.format)}
            isTabStop={column === tabStop}
            isBrief
          />
        );
        if (column.isRowHeader) {
          return (
            <th key={column.key} {...ROW_HEADER} scope="row">
              {content}
            </th>
          );
        }
        return (
          <td
            key={column.key}
            {...CELL}
            data-column={column.key}
            data-empty={cell.value === null || undefined}
            className={isNumeric(column) ? 'is-number' : undefined}
            title={scope ?? undefined}
          >
            <span className="projects-table-label" aria-hidden="true">
              {input.messages.shortColumns[column.key as keyof Messages['shortColumns']]}
            </span>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

type PartProps = Pick<ProjectItemProps, 'input' | 'project' | 'row'>;

/** What a cell shows beyond its value; nothing for cells that are their value. */
function contentOf(key: string, input: Input, project: ProjectOnDay, row: TableRow): ReactNode {
  switch (key) {
    case 'name':
      return <Name input={input} project={project} row={row} />;
    case 'region':
      return <Place input={input} project={project} row={row} />;
    case 'status':
      return <Status input={input} project={project} row={row} />;
    case 'grade':
      return <Grade input={input} grade={project.project.grade} />;
    default:
      return null;
  }
}

function Name({ input, project, row }: PartProps) {
  const { params, pkg, messages } = input;
  const { words } = selectionIn(input);
  const state = new URLSearchParams(params.asof === pkg.dashboard.asof ? {} : { asof: params.asof });
  const shown = [
    project.project.name,
    textOf(row, 'companies'),
    ...project.placeNames,
    project.project.placeNote ?? '',
  ];
  return (
    <>
      <AppLink className="projects-table-name" to={row.href ?? ''} state={state}>
        <MarkedText text={textOf(row, 'name')} words={words} everywhere={[project.project.name]} />
      </AppLink>
      {textOf(row, 'companies') !== '' && (
        <span className="projects-table-more">
          <MarkedText text={textOf(row, 'companies')} words={words} />
        </span>
      )}
      {textOf(row, 'remark') !== '' && <span className="projects-table-remark">{textOf(row, 'remark')}</span>}
      {words.length > 0 && !shown.some((text) => isFound(text, words)) && (
        <span className="projects-table-more">{messages.elsewhere}</span>
      )}
    </>
  );
}

function Place({ input, project, row }: PartProps) {
  const { words } = selectionIn(input);
  const [region, place] = [textOf(row, 'region'), textOf(row, 'place')];
  if (region === '' && place === '') return null;
  const { placeNote } = project.project;
  const writings = [...project.placeNames, ...(placeNote ? [placeNote] : [])];
  return (
    <>
      {region !== '' && (
        <span className="projects-table-line">
          <MarkedText text={region} words={words} everywhere={project.placeNames} />
        </span>
      )}
      {place !== '' && (
        <span className="projects-table-more">
          <MarkedText text={place} words={words} everywhere={writings} />
        </span>
      )}
    </>
  );
}

function Status({ input, project, row }: PartProps) {
  const { t } = useI18n();
  const status = project.status ?? 'unknown';
  const change = textOf(row, 'change');
  return (
    <>
      <span className="projects-table-status">
        <span
          className="projects-table-dot"
          data-unknown={project.status === null || undefined}
          style={{ background: `var(--status-${status})` }}
          aria-hidden="true"
        />
        {facetLabel(input, 'status', status)}
      </span>
      {cellOf(row, 'status').mark === 'inferred' && (
        <span className="projects-table-more">{t.view.marks.inferred}</span>
      )}
      {project.changing && change !== '' && (
        <span className="projects-table-change">
          <span
            className="projects-table-dot"
            style={{ background: `var(--status-${project.changing.status})` }}
            aria-hidden="true"
          />
          {change}
        </span>
      )}
    </>
  );
}

function Grade({ input, grade }: { readonly input: Input; readonly grade: string }) {
  const label = facetLabel(input, 'confidence', grade);
  return (
    <span className="projects-table-grade" data-grade={grade} title={label}>
      {grade}
      <span className="visually-hidden">: {label}</span>
    </span>
  );
}
