import { useMemo } from 'react';
import type { ParamValues } from '../../view-kit/params.ts';
import { activeFilters } from '../../view-kit/filters.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Chronicle } from './chronicle.tsx';
import type { Messages } from './messages/en.ts';
import { controls, isOldestFirst, params, shownEvents, type Input } from './view.ts';
import { YearStrip } from './year-strip.tsx';
import './chart.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** How thick the events lie by year, and below it the events as a chronicle to read. */
export function Chart({ input, table, setParams, isStatic }: Props) {
  const { messages } = input;
  const events = useMemo(() => shownEvents(input, table), [input, table]);
  return (
    <div className="meetings-timeline">
      <YearStrip input={input} setPeriod={isStatic ? undefined : (from, to) => setParams({ from, to })} />
      {events.length > 1 && !isStatic && (
        <div className="meetings-timeline-order">
          <Segmented
            label={messages.order}
            isLabelHidden
            value={isOldestFirst(input) ? 'oldest' : 'newest'}
            options={[
              { value: 'newest', label: messages.newestFirst },
              { value: 'oldest', label: messages.oldestFirst },
            ]}
            onChange={(order) =>
              setParams(
                { sort: order === 'oldest' ? [{ column: 'date', direction: 'ascending' }] : [] },
                'replace',
              )
            }
          />
        </div>
      )}
      {events.length === 0 ? (
        <NoEvents input={input} clear={setParams} />
      ) : (
        <Chronicle input={input} table={table} events={events} />
      )}
    </div>
  );
}

interface NoEventsProps {
  readonly input: Input;
  readonly clear: (patch: Partial<ParamValues<typeof params>>) => void;
}

/** Says which filters exclude every event, and takes them off. */
function NoEvents({ input, clear }: NoEventsProps) {
  const { t } = useI18n();
  const { pkg, format } = input;
  const active = activeFilters(controls(input), input.params, params, pkg, format);
  return (
    <div className="meetings-timeline-none">
      <p>{t.view.emptyBecause(format.list(active.map(({ label }) => label)))}</p>
      <Button variant="primary" onClick={() => clear({ category: [], from: null, to: null, q: '' })}>
        {t.view.clearAll}
      </Button>
    </div>
  );
}
