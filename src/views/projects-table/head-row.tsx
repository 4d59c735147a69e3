import type { KeyboardEvent } from 'react';
import type { SortOrder } from '../../domain/table.ts';
import { ResizeHandle } from '../../ui/resize-handle.tsx';
import { SortHead, type OnSort } from '../../view-kit/sort-head.tsx';
import type { Messages } from './messages/en.ts';
import { resized, tracksOf, usualWidth, type OnColumns, type ShownColumn } from './shown-columns.ts';
import { ROW } from '../shared/table-roles.ts';

/** One press of an arrow key, px. */
const STEP_PX = 16;

interface HeadRowProps {
  readonly shown: readonly ShownColumn[];
  readonly sort: readonly SortOrder[];
  readonly messages: Messages;
  readonly onSort: OnSort;
  readonly onColumns: OnColumns;
}

/** The headings: a press sorts, the edge changes the width, as do Shift and the arrow keys. */
export function HeadRow({ shown, sort, messages, onSort, onColumns }: HeadRowProps) {
  const resize = (key: string, widthPx: number) => onColumns((now) => resized(now, key, widthPx));
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const by = event.key === 'ArrowRight' ? STEP_PX : event.key === 'ArrowLeft' ? -STEP_PX : 0;
    const heading = event.target instanceof HTMLElement ? event.target.closest('th') : null;
    const place = heading ? [...event.currentTarget.cells].indexOf(heading) : -1;
    const one = shown[place];
    if (!event.shiftKey || by === 0 || !one) return;
    event.preventDefault();
    resize(one.column.key, one.widthPx + by);
  };
  return (
    // The buttons inside are what is interactive; their keys are handled once for all of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tr {...ROW} onKeyDown={onKeyDown}>
      {shown.map(({ column }) => (
        <SortHead
          key={column.key}
          column={column}
          sort={sort}
          onSort={onSort}
          label={shortLabel(messages, column.key)}
        >
          <ResizeHandle
            label={messages.width(column.label)}
            onResize={(widthPx, isDone) =>
              isDone ? resize(column.key, widthPx) : showWidth(shown, column.key, widthPx)
            }
            onReset={() => resize(column.key, usualWidth(column.key))}
          />
        </SortHead>
      ))}
    </tr>
  );
}

/** The short heading of a column, if it has one. */
export function shortLabel({ shortColumns, columns }: Messages, key: string): string | undefined {
  return (
    (shortColumns as Readonly<Record<string, string>>)[key] ??
    (columns as Readonly<Record<string, string>>)[key]
  );
}

/** While the edge is dragged, the width is only drawn; it is kept once the edge is let go. */
function showWidth(shown: readonly ShownColumn[], key: string, widthPx: number): void {
  const table = document.querySelector<HTMLElement>('.projects-table-table');
  for (const [name, value] of Object.entries(tracksOf(resized(shown, key, widthPx)))) {
    table?.style.setProperty(name, value);
  }
}
