import type { KeyboardEvent, ReactNode } from 'react';
import type { Option } from './option.ts';
import './ui.css';
import './tabs.css';

interface TabsProps<T extends string> {
  /** Ties tabs and panel together; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** A row of tabs; one stop for the Tab key, arrow keys, Home and End choose. Put a `TabPanel` with the same id below. */
export function Tabs<T extends string>({ id, label, value, options, onChange }: TabsProps<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const index = nextIndex(
      event.key,
      options.findIndex((option) => option.value === value),
      options.length,
    );
    const option = index === null ? undefined : options[index];
    if (!option) return;
    event.preventDefault();
    onChange(option.value);
    document.getElementById(tabId(id, option.value))?.focus();
  };
  return (
    <div className="ui-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
      {options.map((option) => {
        const isSelected = option.value === value;
        return (
          <button
            key={option.value}
            id={tabId(id, option.value)}
            type="button"
            role="tab"
            className="ui-tabs__tab"
            aria-selected={isSelected}
            aria-controls={isSelected ? panelId(id) : undefined}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {option.label}
            {option.count !== undefined && (
              <span className="ui-count" data-label="">
                {option.count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

interface TabPanelProps {
  /** The `id` of the `Tabs`. */
  readonly id: string;
  /** The tab that is chosen. */
  readonly value: string;
  readonly children: ReactNode;
}

/** What the chosen tab shows. */
export function TabPanel({ id, value, children }: TabPanelProps) {
  return (
    <div id={panelId(id)} role="tabpanel" className="ui-tabs__panel" aria-labelledby={tabId(id, value)}>
      {children}
    </div>
  );
}

const tabId = (id: string, value: string) => `${id}-tab-${value}`;
const panelId = (id: string) => `${id}-panel`;

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
