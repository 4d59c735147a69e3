import { useMemo, type CSSProperties } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import { yearOf } from '../../domain/dates.ts';
import { byYear, selectEvents } from '../../domain/events.ts';
import { yearExtent } from '../../domain/years.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { categoryName, type Input } from './view.ts';
import { spansOf, yearsPerButton, type YearSpan } from './year-spans.ts';

interface YearStripProps {
  readonly input: Input;
  /** Absent where nothing answers to a press. */
  readonly setPeriod: ((from: string | null, to: string | null) => void) | undefined;
}

/**
 * One block per event over its year, in the colour of its category. Shows what the other filters leave, whatever the
 * period; the years outside it step back. A press on a bar sets the period, a second press opens it again.
 */
export function YearStrip({ input, setPeriod }: YearStripProps) {
  const { data, params, messages, format } = input;
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const strip = useMemo(() => stripOf(input), [input]);
  const { years, groups, categories } = strip;
  const step = yearsPerButton(years.length, widthPx);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isOpen = params.from === null && params.to === null;
  const from = params.from === null ? first : yearOf(params.from);
  const to = params.to === null ? last : yearOf(params.to);
  const columns = { '--years': years.length } as CSSProperties;
  const order = data['event-categories'].map(({ id }) => id);

  return (
    <figure className="meetings-timeline-strip">
      <figcaption>
        <strong>{messages.strip}</strong> {setPeriod && <span>{messages.stripHint}</span>}
      </figcaption>
      <div ref={ref} className="meetings-timeline-plot" style={columns}>
        <div className="meetings-timeline-bars" aria-hidden="true">
          {years.map((year) => (
            <div key={year} className={year >= from && year <= to ? undefined : 'is-outside'}>
              {(groups.get(year) ?? [])
                .toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
                .map(({ id, category }) => (
                  <i key={id} style={{ backgroundColor: `var(--category-${category})` }} />
                ))}
            </div>
          ))}
        </div>
        {setPeriod && (
          <div className="meetings-timeline-buttons" role="group" aria-label={messages.strip}>
            {spansOf(years, groups, step).map((span) => (
              <YearButton
                key={span.from}
                span={span}
                column={span.from - first + 1}
                label={messages.stripButton(
                  span.from === span.to ? String(span.from) : `${span.from}–${span.to}`,
                  format.plural(span.count, messages.events),
                )}
                isPressed={!isOpen && from === span.from && to === span.to}
                onPress={(isChosen) =>
                  setPeriod(
                    isChosen && span.from > first ? String(span.from) : null,
                    isChosen && span.to < last ? String(span.to) : null,
                  )
                }
              />
            ))}
          </div>
        )}
        <div className="meetings-timeline-axis" aria-hidden="true">
          {years.map((year) => (
            <span key={year}>{year % 5 === 0 && <span>{year}</span>}</span>
          ))}
        </div>
      </div>
      <ul className="meetings-timeline-legend" aria-label={messages.legend}>
        {order
          .filter((id) => categories.has(id))
          .map((id) => (
            <li key={id}>
              <Swatch color={`var(--category-${id})`} />
              {categoryName(input, id)}
            </li>
          ))}
      </ul>
    </figure>
  );
}

interface YearButtonProps {
  readonly span: YearSpan;
  readonly column: number;
  readonly label: string;
  readonly isPressed: boolean;
  readonly onPress: (isChosen: boolean) => void;
}

function YearButton({ span, column, label, isPressed, onPress }: YearButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      style={{ gridColumn: `${column} / span ${span.to - span.from + 1}` }}
      onClick={() => onPress(!isPressed)}
    />
  );
}

/** The axis covers all events, the blocks are those that the filters other than the period leave. */
function stripOf({ data, params }: Input) {
  const events = selectEvents(data.events, { ...params, from: null, to: null });
  const { min, max } = yearExtent(data.events.map(({ start }) => yearOf(start)));
  return {
    years: Array.from({ length: max - min + 1 }, (_, index) => min + index),
    groups: byYear(events),
    categories: new Set(events.map(({ category }) => category)),
  };
}
