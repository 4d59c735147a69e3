import type { KeyboardEvent } from 'react';

/**
 * Arrow keys go from figure to figure: sideways in reading order, up and down in the column of a table, or in a list from
 * the first figure of an item (`data-row`) to the first of the next. Only one figure is a stop of the Tab key.
 */
export function moveBetweenFigures(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.classList.contains('figure')) return;
  const figures = [...event.currentTarget.querySelectorAll<HTMLElement>('.figure')];
  const index = figures.indexOf(from);
  const lane = laneOf(from);
  const inLane = figures.filter((figure) => laneOf(figure) === lane);
  const place = inLane.indexOf(from);
  const next = {
    ArrowRight: figures[index + 1],
    ArrowLeft: figures[index - 1],
    ArrowDown: inLane[place + 1],
    ArrowUp: inLane[place - 1],
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function laneOf(figure: HTMLElement): number {
  const cell = figure.closest<HTMLTableCellElement>('td, th');
  if (cell) return cell.cellIndex;
  const row = figure.closest('[data-row]');
  return row ? [...row.querySelectorAll('.figure')].indexOf(figure) : 0;
}
