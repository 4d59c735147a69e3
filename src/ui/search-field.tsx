import { useId, useRef } from 'react';
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
  return (
    <Field label={label} controlId={id} isLabelHidden={isLabelHidden}>
      <span className="ui-search">
        <Icon name="search" />
        <input
          id={id}
          ref={input}
          type="search"
          className="ui-control ui-search__control"
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return;
            // The first Escape belongs to the text; only the next one closes the dialog or popover around it.
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          }}
        />
        {value !== '' && (
          <button
            type="button"
            className="ui-search__clear"
            aria-label={clearLabel}
            onClick={() => {
              onChange('');
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
