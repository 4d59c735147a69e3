import { useId } from 'react';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './option.ts';
import './ui.css';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly isLabelHidden?: boolean;
}

/** One of many, by the native list of the platform. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: SelectProps<T>) {
  const id = useId();
  return (
    <Field label={label} controlId={id} isLabelHidden={isLabelHidden}>
      <span className="ui-select">
        <select
          id={id}
          className="ui-control ui-select__control"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.count === undefined ? option.label : `${option.label} (${option.count})`}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Field>
  );
}
