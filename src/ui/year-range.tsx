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

interface Years {
  readonly from: number;
  readonly to: number;
}

interface YearRangeProps {
  readonly label: string;
  readonly value: YearRangeValue;
  readonly min: number;
  readonly max: number;
  readonly texts: { readonly from: string; readonly to: string };
  /** Changes the range, from the one that holds when the change comes; `replace` for the further steps of one movement of the slider, which need no entry of their own in the history. */
  readonly onChange: (edit: (value: YearRangeValue) => YearRangeValue, how: 'push' | 'replace') => void;
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
  const { from, to } = within(value, min, max);
  const report = (end: 'from' | 'to', year: number, how: 'push' | 'replace') => {
    const next = (now: YearRangeValue) => moved(within(now, min, max), end, year);
    const changed = next(value);
    const isChange = changed.from !== from || changed.to !== to;
    if (isChange) onChange((now) => open(next(now), min, max), how);
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
          onChange={(year) => report('from', year, 'push')}
        />
        <div className="ui-years__slider" style={fill}>
          <YearHandle
            name={`${label}: ${texts.from}`}
            // Where both handles lie at the right end, the left one must be the one that can be gripped.
            isOnTop={from > (min + max) / 2}
            {...{ min, max }}
            year={from}
            onSlide={(year, how) => report('from', year, how)}
          />
          <YearHandle
            name={`${label}: ${texts.to}`}
            {...{ min, max }}
            year={to}
            onSlide={(year, how) => report('to', year, how)}
          />
        </div>
        <YearSelect
          name={`${label}: ${texts.to}`}
          value={to}
          first={from}
          last={max}
          onChange={(year) => report('to', year, 'push')}
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

/** The range in years of the data. */
function within(value: YearRangeValue, min: number, max: number): Years {
  const from = clamp(value.from ?? min, min, max);
  return { from, to: Math.max(clamp(value.to ?? max, min, max), from) };
}

/** The range with one end moved, at most as far as the other end. */
function moved({ from, to }: Years, end: 'from' | 'to', year: number): Years {
  return end === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) };
}

/** An end that lies at the border of the data is open. */
function open({ from, to }: Years, min: number, max: number): YearRangeValue {
  return { from: from <= min ? null : from, to: to >= max ? null : to };
}

function clamp(year: number, min: number, max: number): number {
  return Math.min(Math.max(year, min), max);
}
