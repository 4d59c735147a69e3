import { useId, useRef, type CSSProperties } from 'react';
import { FieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import './ui.css';
import './year-range.css';

/** Years of a range; `null` stands for "as far as the data go". */
interface YearRangeValue {
  readonly from: number | null;
  readonly to: number | null;
}

interface YearRangeProps {
  readonly label: string;
  readonly value: YearRangeValue;
  readonly min: number;
  readonly max: number;
  readonly texts: { readonly from: string; readonly to: string };
  /** `replace` for the further steps of one movement of the slider, which need no entry of their own in the history. */
  readonly onChange: (value: YearRangeValue, how: 'push' | 'replace') => void;
  readonly isLabelHidden?: boolean;
}

/** From–to in whole years: a slider with two handles between two native lists. The ends never cross. */
export function YearRange({
  label,
  value,
  min,
  max,
  texts,
  onChange,
  isLabelHidden = false,
}: YearRangeProps) {
  const id = useId();
  const from = clamp(value.from ?? min, min, max);
  const to = Math.max(clamp(value.to ?? max, min, max), from);
  const report = (start: number, end: number, how: 'push' | 'replace') => {
    const isChange = start !== from || end !== to;
    if (isChange) onChange({ from: start <= min ? null : start, to: end >= max ? null : end }, how);
    return isChange;
  };
  const span = Math.max(max - min, 1);
  const fill = { '--from': (from - min) / span, '--to': (to - min) / span } as CSSProperties;
  return (
    <FieldGroup label={label} labelId={`${id}-label`} isLabelHidden={isLabelHidden}>
      <div className="ui-years">
        <YearSelect
          name={`${label}: ${texts.from}`}
          value={from}
          first={min}
          last={to}
          onChange={(year) => report(year, to, 'push')}
        />
        <div className="ui-years__slider" style={fill}>
          <YearHandle
            name={`${label}: ${texts.from}`}
            // Where both handles lie at the right end, the left one must be the one that can be gripped.
            isOnTop={from > (min + max) / 2}
            {...{ min, max }}
            year={from}
            onSlide={(year, how) => report(Math.min(year, to), to, how)}
          />
          <YearHandle
            name={`${label}: ${texts.to}`}
            {...{ min, max }}
            year={to}
            onSlide={(year, how) => report(from, Math.max(year, from), how)}
          />
        </div>
        <YearSelect
          name={`${label}: ${texts.to}`}
          value={to}
          first={from}
          last={max}
          onChange={(year) => report(from, year, 'push')}
        />
      </div>
    </FieldGroup>
  );
}

interface YearHandleProps {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly year: number;
  readonly isOnTop?: boolean;
  /** False where the other handle is in the way and nothing changes. */
  readonly onSlide: (year: number, how: 'push' | 'replace') => boolean;
}

function YearHandle({ name, min, max, year, isOnTop = false, onSlide }: YearHandleProps) {
  const isMoving = useRef(false);
  const startMove = () => {
    isMoving.current = false;
  };
  return (
    <input
      type="range"
      className={isOnTop ? 'ui-years__handle ui-years__handle--top' : 'ui-years__handle'}
      aria-label={name}
      min={min}
      max={max}
      step={1}
      value={year}
      onFocus={startMove}
      onPointerDown={startMove}
      onChange={(event) => {
        const isChange = onSlide(event.target.valueAsNumber, isMoving.current ? 'replace' : 'push');
        isMoving.current ||= isChange;
      }}
    />
  );
}

interface YearSelectProps {
  readonly name: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (year: number) => void;
}

function YearSelect({ name, value, first, last, onChange }: YearSelectProps) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <span className="ui-select">
      <select
        className="ui-control ui-select__control"
        aria-label={name}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}

function clamp(year: number, min: number, max: number): number {
  return Math.min(Math.max(year, min), max);
}
