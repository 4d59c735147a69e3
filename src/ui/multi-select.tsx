import { useState, type KeyboardEvent } from 'react';
import { matchesText } from './matches-text.ts';
import type { Option } from './option.ts';
import { PopoverButton } from './popover-button.tsx';
import { SearchField } from './search-field.tsx';
import { Swatch } from './swatch.tsx';
import './ui.css';
import './multi-select.css';

/** From this many options on they can be filtered by typing. */
const FILTER_FROM = 9;

/** The words of the popover. */
interface MultiSelectTexts {
  readonly all: string;
  readonly none: string;
  readonly typeToFilter: string;
  readonly noOption: string;
  readonly clearSearch: string;
  /** "2 selected", for screen readers. */
  readonly selected: (count: number) => string;
}

interface MultiSelectProps<T extends string> {
  readonly label: string;
  readonly value: readonly T[];
  readonly options: readonly Option<T>[];
  /** Changes the chosen values, from those that are chosen when the change comes; they are in the order of the options. */
  readonly onChange: (edit: (value: readonly T[]) => readonly T[]) => void;
  readonly texts: MultiSelectTexts;
  /** Nothing chosen means no restriction, as with filters: a choice is then drawn as something that is on. */
  readonly isEmptyAll?: boolean;
}

/** Several of many: a button that says how many, and a panel of checkboxes. */
export function MultiSelect<T extends string>({
  label,
  value,
  options,
  onChange,
  texts,
  isEmptyAll = false,
}: MultiSelectProps<T>) {
  const count = options.filter((option) => value.includes(option.value)).length;
  const content = (
    <span>
      {label}
      {count > 0 && (
        <>
          <span aria-hidden="true"> · {count}</span>
          <span className="visually-hidden">, {texts.selected(count)}</span>
        </>
      )}
    </span>
  );
  return (
    <PopoverButton label={content} name={label} isActive={isEmptyAll && count > 0}>
      {() => <Checklist {...{ label, value, options, onChange, texts }} />}
    </PopoverButton>
  );
}

function Checklist<T extends string>({ label, value, options, onChange, texts }: MultiSelectProps<T>) {
  const [typed, setTyped] = useState('');
  const shown = options.filter((option) => matchesText(option.label, typed));
  const isShown = (candidate: T) => shown.some((option) => option.value === candidate);
  const change = (isChosen: (candidate: T, wasChosen: boolean) => boolean) =>
    onChange((now) =>
      options.map((option) => option.value).filter((one) => isChosen(one, now.includes(one))),
    );
  const toggle = (target: T) => change((one, wasChosen) => wasChosen !== (one === target));
  return (
    <div className="ui-checklist" role="presentation" onKeyDown={moveFocus}>
      <div className="ui-checklist__head">
        {options.length >= FILTER_FROM && (
          <SearchField
            label={texts.typeToFilter}
            placeholder={texts.typeToFilter}
            isLabelHidden
            value={typed}
            onChange={setTyped}
            clearLabel={texts.clearSearch}
          />
        )}
        <div className="ui-checklist__bulk">
          <button
            type="button"
            className="ui-button ui-button--plain"
            aria-disabled={shown.every((option) => value.includes(option.value))}
            onClick={() => change((one, wasChosen) => wasChosen || isShown(one))}
          >
            {texts.all}
          </button>
          <button
            type="button"
            className="ui-button ui-button--plain"
            aria-disabled={!shown.some((option) => value.includes(option.value))}
            onClick={() => change((one, wasChosen) => wasChosen && !isShown(one))}
          >
            {texts.none}
          </button>
        </div>
      </div>
      <ul className="ui-checklist__list" aria-label={label}>
        {shown.map((option) => (
          <li key={option.value}>
            <label className="ui-checklist__option" data-empty={option.count === 0 || undefined}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              {option.swatch !== undefined && <Swatch color={option.swatch} />}
              <span className="ui-checklist__label">{option.label}</span>
              {option.count !== undefined && (
                <span className="ui-count" data-label="">
                  {option.count}
                </span>
              )}
            </label>
          </li>
        ))}
      </ul>
      <output className="ui-checklist__empty">{shown.length === 0 && texts.noOption}</output>
    </div>
  );
}

/**
 * Arrow keys walk through the filter field and the checkboxes, Home and End go to the ends of the list. Letters typed on
 * a checkbox go on in the filter field.
 */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const stops = [...event.currentTarget.querySelectorAll('input')];
  const field = stops.find((stop) => stop.type === 'search');
  const boxes = stops.filter((stop) => stop !== field);
  const from = document.activeElement;
  const isInField = from === field;
  const index = stops.findIndex((stop) => stop === from);
  const isLetter =
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isLetter && field && !isInField && from instanceof HTMLInputElement) {
    field.focus();
    return;
  }
  const target = {
    ArrowDown: stops[Math.min(index + 1, stops.length - 1)],
    ArrowUp: stops[Math.max(index - 1, 0)],
    Home: isInField ? undefined : boxes[0],
    End: isInField ? undefined : boxes.at(-1),
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
