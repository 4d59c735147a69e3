import type { CSSProperties } from 'react';
import { groupBy } from '../../domain/group-by.ts';
import { rememberLast } from '../../domain/remember.ts';
import { reconcile, type Reconciliation } from '../../domain/projects/announced.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Row } from '../../domain/schemas.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { dayOf, facetLabel } from '../shared/project-filters.ts';
import type { Input } from './params.ts';
import { pendingOnDay } from './view.ts';
import './announced-strip.css';

/** From so many on the squares are small. */
const MANY = 48;
/** More squares than these are no picture. */
const MOST_SQUARES = 600;

/**
 * What was announced beside what can be named: one square for each documented project that was pending on the day, a
 * hatched one for each of the rest that no public source itemises. Filters do not change it.
 */
export function AnnouncedStrip({ input }: { readonly input: Input }) {
  const { data, messages, format } = input;
  const texts = messages.strip;
  const day = dayOf(input);
  const groups = byStatus(input, pendingOnDay(input));
  const pending = groups.flatMap(([, group]) => group);
  const said = reconcile(data.statements, pending.length, day);
  const rest = said.notItemised ?? 0;
  const facts = factsOf(input, said);
  return (
    <section className="announced-strip">
      <h3>{texts.title(format.date(day))}</h3>
      <div className="announced-strip-body">
        <div>
          <p className="announced-strip-facts">
            {facts.map(({ id, value, label }) => (
              <span key={id} className="announced-strip-fact" data-fact={id}>
                <strong>{value}</strong> {label}
              </span>
            ))}
          </p>
          {pending.length + rest > 0 && pending.length + rest <= MOST_SQUARES && (
            <div
              className="announced-strip-squares"
              role="img"
              aria-label={texts.picture(facts.map(({ value, label }) => `${value} ${label}`).join(' · '))}
              style={{ '--square': pending.length + rest < MANY ? '22px' : '14px' } as CSSProperties}
            >
              {pending.map(({ project, status }) => (
                <span
                  key={project.id}
                  className="announced-strip-square"
                  title={`${format.text(project.name)}: ${facetLabel(input, 'status', status ?? '')}`}
                  style={{ background: `var(--status-${status})` }}
                />
              ))}
              {Array.from({ length: rest }, (_, index) => (
                <span
                  key={index}
                  className="announced-strip-square announced-strip-rest"
                  title={texts.notItemisedOne}
                />
              ))}
            </div>
          )}
          <ul className="announced-strip-legend">
            {groups.map(([status, group]) => (
              <li key={status}>
                <span
                  className="announced-strip-swatch"
                  style={{ background: `var(--status-${status})` }}
                  aria-hidden="true"
                />
                {facetLabel(input, 'status', status)}{' '}
                <span className="announced-strip-count">{group.length}</span>
              </li>
            ))}
            {rest > 0 && (
              <li>
                <span className="announced-strip-swatch announced-strip-rest" aria-hidden="true" />
                {texts.notItemisedShort}
              </li>
            )}
          </ul>
        </div>
        <Explanation input={input} said={said} />
      </div>
    </section>
  );
}

/** Who said the number, and what it does not mean. */
function Explanation({ input, said }: { readonly input: Input; readonly said: Reconciliation }) {
  const { messages, format } = input;
  const texts = messages.strip;
  const { statement, announced, documented } = said;
  if (!statement || announced === null) {
    return <p className="announced-strip-note">{texts.noStatement(format.date(dayOf(input)))}</p>;
  }
  return (
    <p className="announced-strip-note">
      {statementText(input, statement, announced)} [
      {statement.source.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <AppLink to={`/sources/${id}`}>{id}</AppLink>
        </span>
      ))}
      ]. {documented > announced ? texts.moreDocumented : texts.caution(announced)}
    </p>
  );
}

/** "Projects being carried out or worked out: 22, almost $4 bn (Alikhan Smailov, 30 May 2022)". */
function statementText({ messages, format }: Input, statement: Row<'statements'>, count: number): string {
  const value =
    statement.valueUsd === null
      ? null
      : messages.strip.qualified[statement.qualifier](format.money(statement.valueUsd));
  return messages.strip.said({
    speaker: format.text(statement.speaker),
    date: statement.statedOn === null ? '' : format.date(statement.statedOn),
    count: format.number(count),
    scope: format.text(statement.scope),
    value,
  });
}

function factsOf({ messages, format }: Input, { announced, documented, notItemised }: Reconciliation) {
  const texts = messages.strip;
  return [
    ...(announced === null
      ? []
      : [{ id: 'announced', value: format.number(announced), label: texts.announced }]),
    { id: 'documented', value: format.number(documented), label: texts.documented },
    ...(notItemised === null || notItemised === 0
      ? []
      : [{ id: 'rest', value: texts.atLeast(format.number(notItemised)), label: texts.notItemised }]),
  ];
}

/** Pending projects by status, in the order of the statuses. */
const byStatus = rememberLast(
  2,
  ({ data }: Input, projects: readonly ProjectOnDay[]) => [data.statuses, projects],
  ({ data }, projects) => {
    const groups = groupBy(projects, ({ status }) => status);
    return data.statuses.flatMap(({ id }) => {
      const group = groups.get(id);
      return group ? [[id, group] as const] : [];
    });
  },
);
