import { lazy, Suspense } from 'react';
import { spanOf } from '../domain/dates.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { DayRange } from '../ui/day-range.tsx';
import { MultiSelect } from '../ui/multi-select.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { YearRange } from '../ui/year-range.tsx';
import { useToday } from './use-today.ts';
import type { ParamSpecs, ParamValues } from './params.ts';
import type { ViewState } from './use-view-state.ts';
import type { Control } from './view.ts';

/** Up to this many short options stand side by side; more become a list. */
const SEGMENTS_AT_MOST = 4;

/** Only pages of projects have one. */
const DaySlider = lazy(async () => ({ default: (await import('../ui/day-slider.tsx')).DaySlider }));

interface ControlFieldProps {
  readonly control: Control;
  readonly values: ParamValues<ParamSpecs>;
  readonly set: ViewState['set'];
}

/** Draws one control from its description. */
export function ControlField({ control, values, set }: ControlFieldProps) {
  const { t, format } = useI18n();
  const today = useToday();
  switch (control.kind) {
    case 'choice': {
      const shared = {
        label: control.label,
        value: String(values[control.key]),
        options: control.options,
        onChange: (value: string) => set({ [control.key]: value }),
      };
      return control.options.length <= SEGMENTS_AT_MOST && !control.isCompact ? (
        <Segmented {...shared} />
      ) : (
        <Select {...shared} />
      );
    }
    case 'year':
      return (
        <Select
          label={control.label}
          value={String(values[control.key] ?? control.years.at(-1) ?? '')}
          options={control.years.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(value) => set({ [control.key]: Number(value) })}
        />
      );
    case 'multiple': {
      const { emptyMeans = [] } = control;
      return (
        <MultiSelect
          label={control.label}
          value={chosenIn(values[control.key], emptyMeans)}
          options={control.options}
          onChange={(edit) =>
            set((now) => {
              const value = edit(chosenIn(now[control.key], emptyMeans));
              return { [control.key]: isSameSet(value, emptyMeans) ? [] : value };
            })
          }
          isEmptyAll={!control.isDisplay}
          texts={{
            all: t.view.all,
            none: t.view.none,
            typeToFilter: t.view.typeToFilter,
            noOption: t.view.noOption,
            clearSearch: t.view.clearSearch,
            selected: (count) => format.plural(count, t.view.selected),
          }}
        />
      );
    }
    case 'years':
      return (
        <YearRange
          label={control.label}
          min={control.min}
          max={control.max}
          value={{ from: values[control.from] as number | null, to: values[control.to] as number | null }}
          texts={{ from: t.view.from, to: t.view.to }}
          onChange={(edit, how) =>
            set((now) => {
              const { from, to } = edit({
                from: now[control.from] as number | null,
                to: now[control.to] as number | null,
              });
              return { [control.from]: from, [control.to]: to };
            }, how)
          }
        />
      );
    case 'period':
      return (
        <YearRange
          label={control.label}
          min={Number(control.min.slice(0, 4))}
          max={Number(control.max.slice(0, 4))}
          value={{ from: yearIn(values[control.from]), to: yearIn(values[control.to]) }}
          texts={{ from: t.view.from, to: t.view.to }}
          onChange={(edit, how) =>
            set((now) => {
              const { from, to } = edit({ from: yearIn(now[control.from]), to: yearIn(now[control.to]) });
              return {
                [control.from]: from === null ? null : String(from),
                [control.to]: to === null ? null : String(to),
              };
            }, how)
          }
        />
      );
    case 'days':
      return (
        <DayRange
          label={control.label}
          texts={control.labels}
          from={borderDay(values[control.from], 'first')}
          to={borderDay(values[control.to], 'last')}
          min={control.min}
          max={control.max}
          starts={control.starts}
          onChange={(end, day, how) => set({ [control[end]]: day }, how)}
        />
      );
    case 'search':
      return (
        <SearchField
          label={control.label}
          value={String(values[control.key] ?? '')}
          placeholder={control.placeholder}
          clearLabel={t.view.clearSearch}
          onChange={(value) => set({ [control.key]: value }, 'replace')}
        />
      );
    case 'day': {
      const day = values[control.key] === 'today' ? today : String(values[control.key]);
      const { min, max, slider } = control;
      return (
        <>
          <DateField
            label={control.label}
            value={String(values[control.key])}
            day={day}
            min={min}
            max={max}
            presets={control.presets}
            onChange={(value) => set({ [control.key]: value })}
          />
          {slider && (
            <Suspense fallback={<div className="day-slider-waiting" />}>
              <DaySlider
                texts={slider.texts}
                day={day}
                min={min}
                max={max}
                ticks={slider.ticks.map(({ value, label }) => ({ day: value, label }))}
                write={format.date}
                onChange={(value, how) => set({ [control.key]: value }, how)}
              />
            </Suspense>
          )}
        </>
      );
    }
  }
}

/** The year of a date with any precision; `null` for an open border. */
function yearIn(date: unknown): number | null {
  return typeof date === 'string' ? Number(date.slice(0, 4)) : null;
}

/** The day at the border of a date of any precision; empty for an open border. */
function borderDay(date: unknown, border: 'first' | 'last'): string {
  return typeof date === 'string' ? spanOf(date)[border] : '';
}

/** The chosen values, or what nothing chosen stands for. */
function chosenIn(value: unknown, emptyMeans: readonly string[]): readonly string[] {
  const chosen = value as readonly string[];
  return chosen.length > 0 ? chosen : emptyMeans;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
