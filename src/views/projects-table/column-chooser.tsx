import { useRef } from 'react';
import type { Column } from '../../domain/table.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Messages } from './messages/en.ts';
import { moved, shownColumns, usualWidth, type OnColumns, type ShownColumn } from './shown-columns.ts';

interface ColumnChooserProps {
  readonly messages: Messages;
  readonly columns: readonly Column[];
  readonly shown: readonly ShownColumn[];
  readonly onChange: OnColumns;
}

/** Which columns are shown, in which order: the shown ones on top, each to be moved or taken off, the others below. */
export function ColumnChooser({ messages, columns, shown, onChange }: ColumnChooserProps) {
  const list = useRef<HTMLDivElement>(null);
  const others = columns.filter(({ key }) => !shown.some(({ column }) => column.key === key));
  const move = (key: string, by: -1 | 1) => {
    onChange((now) => moved(now, key, by));
    // The row moves with its button; the focus stays on it, or goes to the one that still works at the end of the list.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-column="${key}"]`);
      const wanted = row?.querySelector<HTMLButtonElement>(by === -1 ? '.is-up' : '.is-down');
      (wanted?.disabled === true
        ? row?.querySelector<HTMLElement>('button:not(:disabled)')
        : wanted
      )?.focus();
    });
  };
  return (
    <div className="column-chooser" ref={list}>
      <ul aria-label={messages.columnsMenu}>
        {shown.map(({ column }, place) => (
          <li key={column.key} data-column={column.key}>
            <label>
              <input
                type="checkbox"
                checked
                disabled={place === 0}
                onChange={() => onChange((now) => now.filter((one) => one.column.key !== column.key))}
              />
              {column.label}
            </label>
            {place > 0 && (
              <>
                <Button
                  variant="icon"
                  className="is-up"
                  aria-label={messages.moveUp(column.label)}
                  disabled={place === 1}
                  onClick={() => move(column.key, -1)}
                >
                  <Icon name="chevron-up" size={16} />
                </Button>
                <Button
                  variant="icon"
                  className="is-down"
                  aria-label={messages.moveDown(column.label)}
                  disabled={place === shown.length - 1}
                  onClick={() => move(column.key, 1)}
                >
                  <Icon name="chevron-down" size={16} />
                </Button>
              </>
            )}
          </li>
        ))}
        {others.map((column) => (
          <li key={column.key} data-column={column.key}>
            <label>
              <input
                type="checkbox"
                checked={false}
                onChange={() => onChange((now) => [...now, { column, widthPx: usualWidth(column.key) }])}
              />
              {column.label}
            </label>
          </li>
        ))}
      </ul>
      <div className="column-chooser-foot">
        <Button variant="plain" onClick={() => onChange(() => shownColumns(columns, []))}>
          {messages.usualColumns}
        </Button>
        <p>{messages.widthHint}</p>
      </div>
    </div>
  );
}
