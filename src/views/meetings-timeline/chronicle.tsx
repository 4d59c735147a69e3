import type { CSSProperties } from 'react';
import { byYear } from '../../domain/events.ts';
import { phrase } from '../../domain/phrase.ts';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { RowRevisions } from '../../view-kit/row-revisions.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { categoryName, eventCount, type Input } from './view.ts';

interface ChronicleProps {
  readonly input: Input;
  readonly table: Table;
  /** In the order in which they are read. */
  readonly events: readonly Row<'events'>[];
}

/** The events as a list of years with a list of events each. */
export function Chronicle({ input, table, events }: ChronicleProps) {
  const { format, messages } = input;
  return (
    <ol className="meetings-timeline-years">
      {[...byYear(events)].map(([year, group]) => (
        <li key={year}>
          <PartHeading className="meetings-timeline-year">
            {year}{' '}
            <span className="meetings-timeline-count">
              <PhraseText
                phrase={phrase((mark) =>
                  format.plural(
                    group.length,
                    messages.events,
                    mark(format.number(group.length), eventCount(input, group, `${messages.title}, ${year}`)),
                  ),
                )}
              />
            </span>
          </PartHeading>
          <ol className="meetings-timeline-events">
            {group.map((event) => (
              <EventEntry key={event.id} input={input} table={table} event={event} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface EventEntryProps {
  readonly input: Input;
  readonly table: Table;
  readonly event: Row<'events'>;
}

function EventEntry({ input, table, event }: EventEntryProps) {
  const { format, messages, data } = input;
  const { id, start, end, category, title, place, description, dateBasis, grade } = event;
  const color = `var(--category-${category})`;
  const gradeName = data.grades.find((row) => row.id === grade)?.name;
  return (
    <li id={id} data-sourced="" style={{ '--color': color } as CSSProperties}>
      <p className="meetings-timeline-date">
        <time dateTime={start}>{format.period(start, end)}</time>
        {dateBasis !== 'stated' && (
          <span className="meetings-timeline-basis">{messages.basis[dateBasis]}</span>
        )}
      </p>
      <div className="meetings-timeline-entry">
        <PartHeading depth={2}>{format.text(title)}</PartHeading>
        {description && <p>{format.text(description)}</p>}
        <RowRevisions table={table} rowId={id} without={end === null ? ['until'] : []} />
      </div>
      <div className="meetings-timeline-facts">
        <p>
          <span className="meetings-timeline-category">
            <Swatch color={color} />
            {categoryName(input, category)}
          </span>
          {place && <span>{format.text(place)}</span>}
          {grade !== 'A' && <span>{messages.grade(grade, gradeName ? format.text(gradeName) : '')}</span>}
        </p>
        <Sources input={input} ids={event.source} />
      </div>
    </li>
  );
}

/** Publishers as links to their sources; those of one publisher are numbered. */
function Sources({ input, ids }: { readonly input: Input; readonly ids: readonly string[] }) {
  const { data, messages, format } = input;
  const links = ids.map((id) => {
    const source = data.sources.find((row) => row.id === id);
    return { id, name: source?.publisher ?? id, title: source?.title ?? undefined };
  });
  return (
    <p className="meetings-timeline-sources">
      {format.plural(ids.length, messages.sources)}:{' '}
      {links.map(({ id, name, title }, index) => {
        const same = links.filter((link) => link.name === name);
        const number = same.length > 1 ? ` ${same.findIndex((link) => link.id === id) + 1}` : '';
        return (
          <span key={id}>
            {index > 0 && ', '}
            <AppLink to={`/sources/${id}`} title={title}>
              {name + number}
            </AppLink>
          </span>
        );
      })}
    </p>
  );
}
