import { useId, useRef, useState } from 'react';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';
import './ui.css';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Reported on every keystroke. */
  readonly onChange: (value: string) => void;
  /** Name of the button that empties the field. */
  readonly clearLabel: string;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
}

/** Free text to look for. Escape or the cross empties it and keeps the focus. */
export function SearchField({
  label,
  value,
  onChange,
  clearLabel,
  placeholder,
  isLabelHidden = false,
}: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What is typed is shown at once. The value follows when what depends on it has been computed: until then it is one of
  // those reported on the way; any other was set by somebody else and counts.
  const [typed, setTyped] = useState<{ readonly text: string; readonly reported: readonly string[] } | null>(
    null,
  );
  if (typed !== null && (typed.text === value || !typed.reported.includes(value))) setTyped(null);
  const text = typed?.text ?? value;
  const change = (next: string) => {
    setTyped({ text: next, reported: [...(typed?.reported ?? [value]), next] });
    onChange(next);
  };
  return (
    <Field label={label} controlId={id} isLabelHidden={isLabelHidden}>
      <span className="ui-search">
        <Icon name="search" />
        <input
          id={id}
          ref={input}
          type="search"
          className="ui-control ui-search__control"
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            // The first Escape belongs to the text; only the next one closes the dialog or popover around it.
            event.preventDefault();
            event.stopPropagation();
            change('');
          }}
        />
        {text !== '' && (
          <button
            type="button"
            className="ui-search__clear"
            aria-label={clearLabel}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </span>
    </Field>
  );
}
