import { useId, useRef, useState } from 'react';
import { FieldGroup } from './field.tsx';
import type { Option } from './option.ts';
import './ui.css';
import './date-field.css';

interface DateFieldProps<T extends string> {
  readonly label: string;
  /** ISO day (`YYYY-MM-DD`), the value of a preset, or empty for none. */
  readonly value: T;
  /** ISO day that `value` stands for where it is a word ("today"). */
  readonly day?: string;
  /** First and last day that can be chosen. */
  readonly min: string;
  readonly max: string;
  /** Days of note, one button each. */
  readonly presets?: readonly Option[];
  /** `replace` for the further steps of one typing, which need no entry of their own in the history. */
  readonly onChange: (value: string, how: 'push' | 'replace') => void;
  readonly isLabelHidden?: boolean;
}

/** A day, by the calendar of the platform or one of a few presets. Only complete days within the borders are reported. */
export function DateField<T extends string>({
  label,
  value,
  day,
  min,
  max,
  presets = [],
  onChange,
  isLabelHidden = false,
}: DateFieldProps<T>) {
  const id = useId();
  // What is being typed: "2" on the way to "2022" is a valid day of the year 2 and must not be reported.
  const [draft, setDraft] = useState<string | null>(null);
  const isTyping = useRef(false);
  const shown = draft ?? day ?? value;
  const isOutside = shown !== '' && !isWithin(shown, min, max);
  return (
    <FieldGroup label={label} labelId={`${id}-label`} isLabelHidden={isLabelHidden}>
      <div className="ui-date">
        <input
          type="date"
          className="ui-control ui-date__control"
          aria-labelledby={`${id}-label`}
          aria-invalid={isOutside}
          value={shown}
          min={min}
          max={max}
          required={value !== ''}
          onChange={(event) => {
            const text = event.target.value;
            setDraft(text);
            if (!isWithin(text, min, max)) return;
            onChange(text, isTyping.current ? 'replace' : 'push');
            isTyping.current = true;
          }}
          onBlur={() => {
            setDraft(null);
            isTyping.current = false;
          }}
        />
        {presets.map((preset) => (
          <button
            key={preset.value}
            type="button"
            className="ui-button ui-button--rule"
            aria-pressed={preset.value === value}
            onClick={() => {
              setDraft(null);
              onChange(preset.value, 'push');
            }}
          >
            {preset.label}
          </button>
        ))}
      </div>
    </FieldGroup>
  );
}

function isWithin(day: string, min: string, max: string): boolean {
  return day.length === 10 && day >= min && day <= max;
}
