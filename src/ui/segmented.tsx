import { useId } from 'react';
import { FieldGroup } from './field.tsx';
import type { Option } from './option.ts';
import { Swatch } from './swatch.tsx';
import './ui.css';
import './segmented.css';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly isLabelHidden?: boolean;
}

/** One of a few, all in sight: native radio buttons drawn as one strip that wraps. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: SegmentedProps<T>) {
  const id = useId();
  return (
    <FieldGroup label={label} labelId={`${id}-label`} role="radiogroup" isLabelHidden={isLabelHidden}>
      <div className="ui-segmented">
        {options.map((option) => (
          <label key={option.value} className="ui-segmented__option">
            <input
              type="radio"
              className="ui-segmented__input"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.swatch !== undefined && <Swatch color={option.swatch} />}
            <span>{option.label}</span>
            {option.count !== undefined && (
              <span className="ui-count" data-label="">
                {option.count}
              </span>
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
