import { useId } from 'react';
import { DateField } from './date-field.tsx';
import { FieldGroup } from './field.tsx';
import type { Option } from './option.ts';
import './day-range.css';

interface DayRangeProps {
  readonly label: string;
  readonly texts: { readonly from: string; readonly to: string };
  /** ISO days; an empty text is an open end. */
  readonly from: string;
  readonly to: string;
  readonly min: string;
  readonly max: string;
  /** Days of note for the first end, one button each. */
  readonly starts: readonly Option[];
  readonly onChange: (end: 'from' | 'to', day: string, how: 'push' | 'replace') => void;
}

/** Two days by the calendar of the platform; the first never comes after the second. */
export function DayRange({ label, texts, from, to, min, max, starts, onChange }: DayRangeProps) {
  const id = useId();
  return (
    <FieldGroup label={label} labelId={`${id}-label`} isLabelHidden>
      <div className="ui-days">
        <DateField
          label={texts.from}
          value={from}
          min={min}
          max={to === '' ? max : to}
          presets={starts}
          onChange={(day, how) => onChange('from', day, how)}
        />
        <DateField
          label={texts.to}
          value={to}
          min={from === '' ? min : from}
          max={max}
          onChange={(day, how) => onChange('to', day, how)}
        />
      </div>
    </FieldGroup>
  );
}
