import type { CSSProperties } from 'react';
import { groupBy } from '../../domain/group-by.ts';
import { phrase, plainText } from '../../domain/phrase.ts';
import { rememberLast } from '../../domain/remember.ts';
import { reconcile, type Reconciliation } from '../../domain/projects/announced.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { DerivationInput, Figure } from '../../domain/table.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { dayOf, facetLabel } from '../shared/project-filters.ts';
import { projectCount } from '../shared/project-figures.ts';
import { statedCount } from '../shared/stated-figures.ts';
import { PartHeading } from '../../ui/part-heading.tsx';
import { cautionPhrase, statementPhrase } from './announced-words.ts';
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
  const facts = factsOf(input, said, pending);
  return (
    <section className="announced-strip">
      <PartHeading>{texts.title(format.date(day))}</PartHeading>
      <div className="announced-strip-body">
        <div>
          <p className="announced-strip-facts">
            {facts.map(({ id, value, label }) => (
              <span key={id} className="announced-strip-fact" data-fact={id}>
                <strong>
                  <PhraseText phrase={value} />
                </strong>{' '}
                {label}
              </span>
            ))}
          </p>
          {pending.length + rest > 0 && pending.length + rest <= MOST_SQUARES && (
            <div
              className="announced-strip-squares"
              role="img"
              aria-label={texts.picture(
                facts.map(({ value, label }) => `${plainText(value)} ${label}`).join(' · '),
              )}
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
                <span className="announced-strip-count">
                  <FigureButton
                    text={format.number(group.length)}
                    figures={[
                      projectCount(
                        group,
                        messages.filters.counts.ofStatus(facetLabel(input, 'status', status)),
                        format,
                      ),
                    ]}
                  />
                </span>
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
  const { statement, announced } = said;
  if (!statement || announced === null) {
    return <p className="announced-strip-note">{texts.noStatement(format.date(dayOf(input)))}</p>;
  }
  return (
    <p className="announced-strip-note">
      <PhraseText phrase={statementPhrase(input, statement, announced)} /> [
      {statement.source.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <AppLink to={`/sources/${id}`}>{id}</AppLink>
        </span>
      ))}
      ]. <PhraseText phrase={cautionPhrase(input, said, statement, announced)} />
    </p>
  );
}

/** What was announced, what is documented, and the difference; each leads to where it comes from. */
function factsOf(input: Input, said: Reconciliation, pending: readonly ProjectOnDay[]) {
  const { messages, format } = input;
  const { statement, notItemised } = said;
  const texts = messages.strip;
  const day = format.date(dayOf(input));
  const documented = projectCount(pending, messages.filters.counts.pending(day), format);
  const announced = statement && statedCount(statement, format);
  const written = (figure: Figure) => phrase((mark) => mark(format.number(Number(figure.value)), figure));
  return [
    ...(announced ? [{ id: 'announced', value: written(announced), label: texts.announced }] : []),
    { id: 'documented', value: written(documented), label: texts.documented },
    ...(!announced || notItemised === null || notItemised === 0
      ? []
      : [
          {
            id: 'rest',
            value: phrase((mark) =>
              texts.atLeast(
                mark(format.number(notItemised), differenceOf(announced, documented, texts.notItemised)),
              ),
            ),
            label: texts.notItemised,
          },
        ]),
  ];
}

function differenceOf(announced: Figure, documented: Figure, label: string): Figure {
  const inputs = [announced, documented].map((figure): DerivationInput => ({
    ...figure,
    value: Number(figure.value),
    source: figure.source ?? [],
  }));
  return {
    label,
    type: 'count',
    value: inputs.reduce((rest, { value }, index) => (index === 0 ? value : rest - value), 0),
    source: [...new Set(inputs.flatMap(({ source }) => source))],
    notes: ['not-itemised'],
    mark: 'derived',
    derivation: { method: 'difference', inputs },
  };
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
