import { useRef, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { ChipList } from '../ui/chip.tsx';
import { ControlRow } from '../ui/control-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { ControlField } from './control-field.tsx';
import { useDashboard } from './dashboard-context.ts';
import { activeFilters } from './filters.ts';
import type { ParamSpecs, ParamValues } from './params.ts';
import type { ViewState } from './use-view-state.ts';
import type { Control } from './view.ts';

/** Without filters the number is for the ear; by key it is where the focus rests after the last one was taken off. */
const OF_ALL = 'view-results-of-all visually-hidden-until-focus';

interface ViewControlsProps {
  readonly label: string;
  readonly controls: readonly Control[];
  readonly values: ParamValues<ParamSpecs>;
  readonly specs: ParamSpecs;
  readonly resultCount: number;
  readonly set: ViewState['set'];
  /** What stands after the controls. */
  readonly children?: ReactNode;
}

/** The row of controls (on a phone behind a button), and below it the filters that are on, each to be taken off, with the number of rows left. */
export function ViewControls({
  label,
  controls,
  values,
  specs,
  resultCount,
  set,
  children,
}: ViewControlsProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const [isOpen, setOpen] = useState(false);
  const results = useRef<HTMLParagraphElement>(null);
  const [wasFiltered, setFiltered] = useState(false);
  if (controls.length === 0) return null;
  const activeIn = (of: typeof values) => activeFilters(controls, of, specs, pkg, format);
  const active = activeIn(values);
  // The number of all rows is told once they are all again.
  if (active.length > 0 && !wasFiltered) setFiltered(true);
  const isAll = wasFiltered && active.length === 0;
  const allOff = (now: typeof values) =>
    Object.fromEntries(
      activeIn(now)
        .flatMap(({ off }) => Object.keys(off))
        .map((key) => [key, specs[key]?.fallback(pkg)]),
    );
  return (
    <div className="view-controls" data-open={isOpen} data-label="">
      <Button className="view-controls-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.view.options}
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </Button>
      <div className="view-controls-row">
        <ControlRow label={label}>
          {controls.map((control) => (
            <ControlField
              key={'key' in control ? control.key : control.from}
              control={control}
              values={values}
              set={set}
            />
          ))}
          {children}
        </ControlRow>
      </div>
      <div className="view-controls-state">
        <p
          ref={results}
          className={active.length > 0 ? 'view-results' : isAll ? OF_ALL : 'visually-hidden'}
          role="status"
          tabIndex={wasFiltered ? -1 : undefined}
        >
          {active.length > 0 || isAll ? format.plural(resultCount, t.view.results) : ''}
        </p>
        {active.length > 0 && (
          <ChipList
            label={format.plural(active.length, t.view.filters)}
            chips={active.map(({ key, label: text }) => ({
              id: key,
              label: text,
              removeLabel: t.view.remove(text),
            }))}
            onRemove={(id) => set((now) => activeIn(now).find(({ key }) => key === id)?.off ?? {})}
            rest={results}
            clear={{ label: t.view.clear, onClear: () => set(allOff) }}
          />
        )}
      </div>
    </div>
  );
}
