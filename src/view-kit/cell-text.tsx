import type { KeyboardEvent } from 'react';
import type { Cell, Column } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { FigureButton } from './figure-button.tsx';
import { useTrace } from './trace-context.ts';

interface CellTextProps {
  readonly column: Column;
  readonly cell: Cell;
  readonly rowLabel: string;
  readonly isTabStop: boolean;
  /** Money in millions and so on, where the exact figure is a press away. */
  readonly isBrief?: boolean;
}

/** A value of a table: a figure leads to where it comes from, a missing one says so, marks stand behind it. */
export function CellText({ column, cell, rowLabel, isTabStop, isBrief = false }: CellTextProps) {
  const { t, format } = useI18n();
  const trace = useTrace();
  if (cell.value === null) {
    return (
      <span className="cell-none">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t.view.noValue}</span>
      </span>
    );
  }
  const typed = cell.type === undefined ? column : { ...column, type: cell.type };
  const text = (isBrief ? format.brief : format.cell)(typed.type, cell.value);
  const label = `${rowLabel}, ${column.label}`;
  return (
    <>
      {isTraceable(column, cell) ? (
        <FigureButton
          text={text}
          label={label}
          isTabStop={isTabStop}
          onOpen={() => trace([{ cell, column: typed, label }])}
        />
      ) : (
        text
      )}
      {cell.mark !== undefined && cell.mark !== 'derived' && (
        <span className="cell-mark">{t.view.marks[cell.mark]}</span>
      )}
    </>
  );
}

/** Arrow keys go from figure to figure: sideways in reading order, up and down in the column. */
export function moveBetweenFigures(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.classList.contains('figure')) return;
  const figures = [...event.currentTarget.querySelectorAll<HTMLElement>('.figure')];
  const index = figures.indexOf(from);
  const column = from.closest<HTMLTableCellElement>('td, th')?.cellIndex;
  const inColumn = figures.filter(
    (figure) => figure.closest<HTMLTableCellElement>('td, th')?.cellIndex === column,
  );
  const place = inColumn.indexOf(from);
  const next = {
    ArrowRight: figures[index + 1],
    ArrowLeft: figures[index - 1],
    ArrowDown: inColumn[place + 1],
    ArrowUp: inColumn[place - 1],
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Figures with a source lead to it; words and row heads do not. */
export function isTraceable(column: Column, cell: Cell): boolean {
  return typeof cell.value === 'number' && !column.isRowHeader && (cell.source?.length ?? 0) > 0;
}
