import type { CSSProperties } from 'react';
import type { StatusChange } from '../../domain/projects/status-changes.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { dayOf } from '../shared/project-filters.ts';
import type { Input } from './params.ts';
import { statusName } from './view.ts';

const HOW = ['began', 'by', 'first-seen'] as const;

/** What colours and shapes mean; only those that occur. */
export function ChangesKey({
  input,
  changes,
}: {
  readonly input: Input;
  readonly changes: readonly StatusChange[];
}) {
  const { messages, data, format } = input;
  const statuses = new Set(changes.map(({ to }) => to));
  const shapes = new Set(changes.map(({ how }) => how));
  return (
    <ul className="changes-key" aria-label={messages.legend}>
      {data.statuses
        .filter(({ id }) => statuses.has(id))
        .map(({ id }) => (
          <li key={id}>
            <Swatch color={`var(--status-${id})`} />
            {statusName(input, id)}
          </li>
        ))}
      {HOW.filter((how) => shapes.has(how)).map((how) => (
        <li key={how}>
          <i className="change-bar" data-how={how} style={{ '--color': 'var(--muted)' } as CSSProperties} />
          {messages.how[how]}
        </li>
      ))}
      <li data-label="">
        <i className="changes-key-day" />
        {messages.pageDay(format.date(dayOf(input)))}
      </li>
    </ul>
  );
}
