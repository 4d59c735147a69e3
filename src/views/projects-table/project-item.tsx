import type { ReactNode } from 'react';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { cellOf, textOf, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { CellText } from '../../view-kit/cell-text.tsx';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { cellFigure } from '../../view-kit/figures.ts';
import { standsFor } from '../../view-kit/highlight.ts';
import { RevisionMark } from '../../view-kit/revision-mark.tsx';
import { isNumeric } from '../../view-kit/sort-head.tsx';
import { CompareToggle } from '../shared/compare-toggle.tsx';
import { facetLabel, selectionIn } from '../shared/project-filters.ts';
import { projectState } from '../shared/project-link.ts';
import { Icon } from '../../ui/icon.tsx';
import { detailsOf } from '../../domain/projects/project-text.ts';
import { excerpt } from '../../domain/search/words.ts';
import type { RowPlace } from '../../view-kit/rows.tsx';
import { shortLabel } from './head-row.tsx';
import { isFound, MarkedText } from './marked-text.tsx';
import type { Input } from './params.ts';
import { detailsId } from './project-details.tsx';
import { RowTick } from './row-tick.tsx';
import { scopeOf } from './project-row.ts';
import type { OnTick } from './use-row-ticks.ts';
import { CELL, ROW, ROW_HEADER } from '../shared/table-roles.ts';

interface ProjectItemProps {
  readonly input: Input;
  readonly project: ProjectOnDay;
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly table: Table;
  /** Column of the one figure that is a stop of the Tab key, if it stands in this row. */
  readonly tabStop: Column | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Among the projects chosen on the page. */
  readonly isChosen: boolean;
  readonly onTick: OnTick | null;
  readonly place: RowPlace;
}

/** One project: a row of the table, a card on a narrow screen. */
export function ProjectItem(props: ProjectItemProps) {
  const { input, project, row, columns, table, tabStop, place } = props;
  const isShown = (key: string) => columns.some((column) => column.key === key);
  return (
    <tr
      {...ROW}
      {...place}
      {...standsFor([project.project.id])}
      className="projects-table-row"
      data-chosen={props.isChosen || undefined}
      aria-rowindex={place['data-index'] + 2}
    >
      {columns.map((column) => {
        const cell = cellOf(row, column.key);
        const scope = scopeOf(input, project, column.key);
        const scoped = scope === null ? column : { ...column, label: `${column.label} (${scope})` };
        const figure = cellFigure(table, row, scoped, input.format);
        const own = contentOf(column.key, props, isShown);
        const content = own ? (
          <>
            {own}
            <RevisionMark figure={figure} />
          </>
        ) : (
          <CellText figure={figure} isTabStop={column === tabStop} isBrief />
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
            title={scope ?? titleOf(cell.value)}
          >
            <span className="projects-table-label" aria-hidden="true">
              {shortLabel(input.messages, column.key) ?? column.label}
            </span>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** Long texts are cut where rows are low: what was cut is told. */
function titleOf(value: string | number | null): string | undefined {
  return typeof value === 'string' && value.length > 16 ? value : undefined;
}

type PartProps = Pick<ProjectItemProps, 'input' | 'project' | 'row'>;
type IsShown = (key: string) => boolean;

/** What a cell shows beyond its value; nothing for cells that are their value. */
function contentOf(key: string, props: ProjectItemProps, isShown: IsShown): ReactNode {
  const { input, project, row } = props;
  const { words } = selectionIn(input);
  switch (key) {
    case 'name':
      return <Name {...props} isShown={isShown} />;
    case 'region':
      return <Place input={input} project={project} row={row} isShown={isShown} />;
    case 'status':
      return <Status input={input} project={project} row={row} isShown={isShown} />;
    case 'grade':
      return <Grade input={input} grade={project.project.grade} />;
    case 'companies':
    case 'place':
      return textOf(row, key) === '' ? null : <MarkedText text={textOf(row, key)} words={words} />;
    default:
      return null;
  }
}

function Name({
  input,
  project,
  row,
  isOpen,
  onToggle,
  isChosen,
  onTick,
  isShown,
}: ProjectItemProps & { readonly isShown: IsShown }) {
  const { params, pkg, messages } = input;
  const { words } = selectionIn(input);
  const state = projectState(params, pkg);
  const name = textOf(row, 'name');
  const companies = textOf(row, 'companies');
  const remark = textOf(row, 'remark');
  const { placeNote, name: names } = project.project;
  const shown = [names, companies, ...project.placeNames, placeNote ?? ''];
  return (
    <div className="projects-table-head-cell">
      {onTick && (
        <RowTick
          label={messages.choose(name)}
          isTicked={isChosen}
          onTick={(isTicked, isRange) => onTick(row.id, isTicked, isRange)}
        />
      )}
      <button
        type="button"
        className="projects-table-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId(row.id) : undefined}
        aria-label={messages.details(name)}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
      </button>
      <CompareToggle id={project.project.id} name={name} messages={messages.filters} />
      <div className="projects-table-title">
        <AppLink className="projects-table-name" to={row.href ?? ''} state={state}>
          <MarkedText text={name} words={words} everywhere={[names]} />
        </AppLink>
        {companies !== '' && !isShown('companies') && (
          <span className="projects-table-more" data-label="">
            <MarkedText text={companies} words={words} />
          </span>
        )}
        {remark !== '' && !isShown('remark') && <span className="projects-table-remark">{remark}</span>}
        {words.length > 0 && !shown.some((text) => isFound(text, words)) && (
          <Elsewhere input={input} project={project} />
        )}
      </div>
    </div>
  );
}

/** Where the words of a search stand that the row does not show: the piece of text around them, if it is in the reader's language. */
function Elsewhere({ input, project }: Pick<PartProps, 'input' | 'project'>) {
  const { words } = selectionIn(input);
  const found = detailsOf(project)
    .map((text) => input.format.text(text))
    .find((text) => isFound(text, words));
  return (
    <span className="projects-table-more projects-table-found">
      {found === undefined ? (
        input.messages.elsewhere
      ) : (
        <MarkedText text={excerpt(found, words)} words={words} />
      )}
    </span>
  );
}

function Place({ input, project, row, isShown }: PartProps & { readonly isShown: IsShown }) {
  const { columns } = input.messages;
  const { words } = selectionIn(input);
  const region = textOf(row, 'region');
  const place = isShown('place') ? '' : textOf(row, 'place');
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
          <PlaceText text={place} label={`${textOf(row, 'name')}, ${columns.place}`} project={project}>
            <MarkedText text={place} words={words} everywhere={writings} />
          </PlaceText>
        </span>
      )}
    </>
  );
}

interface PlaceTextProps {
  readonly text: string;
  readonly label: string;
  readonly project: ProjectOnDay;
  readonly children: ReactNode;
}

/** A place told with a figure ("80 km from shore") leads to the sources of the project. */
function PlaceText({ text, label, project: { project }, children }: PlaceTextProps) {
  if (!/\d/.test(text)) return children;
  const { source, grade } = project;
  return (
    <FigureButton
      text={text}
      label={label}
      figures={[{ label, type: 'text', value: text, source, grade }]}
      isTabStop={false}
    >
      {children}
    </FigureButton>
  );
}

function Status({ input, project, row, isShown }: PartProps & { readonly isShown: IsShown }) {
  const { t } = useI18n();
  const status = project.status ?? 'unknown';
  const change = isShown('change') ? '' : textOf(row, 'change');
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
