import { useRef, type RefObject } from 'react';
import { Icon } from './icon.tsx';
import { Swatch } from './swatch.tsx';
import './ui.css';
import './chip.css';

interface ChipProps {
  readonly label: string;
  /** Accessible name, with the label in it: "Remove Energy". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly swatch?: string;
}

/** A filter that is on; pressing it switches it off. */
function Chip({ label, removeLabel, onRemove, swatch }: ChipProps) {
  return (
    <button type="button" className="ui-chip" aria-label={removeLabel} onClick={onRemove}>
      {swatch !== undefined && <Swatch color={swatch} />}
      <span className="ui-chip__label">{label}</span>
      <Icon name="close" size={14} />
    </button>
  );
}

interface ChipListProps {
  /** What the chips are, for screen readers: "3 filters". */
  readonly label: string;
  readonly chips: readonly {
    readonly id: string;
    readonly label: string;
    readonly removeLabel: string;
    readonly swatch?: string;
  }[];
  readonly onRemove: (id: string) => void;
  /** Where the focus goes once nothing is left. */
  readonly rest: RefObject<HTMLElement | null>;
  /** A last button that removes all. */
  readonly clear?: { readonly label: string; readonly onClear: () => void };
}

/** All filters that are on. After a removal the focus goes to a neighbour, at last to `rest`, and is not lost. */
export function ChipList({ label, chips, onRemove, rest, clear }: ChipListProps) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string, index: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const neighbour = buttons[index + 1] ?? buttons[index - 1];
    (chips.length > 1 ? neighbour : rest.current)?.focus();
    onRemove(id);
  };
  return (
    <ul className="ui-chips" aria-label={label} ref={list}>
      {chips.map(({ id, ...chip }, index) => (
        <li key={id}>
          <Chip {...chip} onRemove={() => remove(id, index)} />
        </li>
      ))}
      {clear && chips.length > 0 && (
        <li>
          <button
            type="button"
            className="ui-button ui-button--plain"
            onClick={() => {
              rest.current?.focus();
              clear.onClear();
            }}
          >
            {clear.label}
          </button>
        </li>
      )}
    </ul>
  );
}
