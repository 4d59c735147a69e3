import type { ReactNode } from 'react';
import type { ProjectDataset } from '../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../domain/projects/project-on-day.ts';
import { precisionOf } from '../domain/dates.ts';
import type { Datasets, Localized, Row } from '../domain/schemas.ts';
import { isCurrency } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { SourceLine } from '../view-kit/source-line.tsx';
import { Facts } from './facts.tsx';

interface ProjectDetailsProps {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset | 'sources'>;
  readonly day: string;
}

/** At a glance, status history, amounts, partners, caveats and sources of one project. */
export function ProjectDetails({ shown, data, day }: ProjectDetailsProps) {
  const { t, format } = useI18n();
  const texts = t.pages.project;
  const { project } = shown;
  const name = (rows: readonly { readonly id: string; readonly name: Localized }[], id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? format.text(row.name) : id;
  };
  const text = (localized: Localized | null) => (localized === null ? null : format.text(localized));
  const status = shown.status === null ? t.view.noValue : name(data.statuses, shown.status);
  const grade = data.grades.find(({ id }) => id === project.grade);
  const places = [...project.places.map((id) => name(data.places, id)), text(project.placeNote)].filter(
    (part) => part !== null,
  );
  return (
    <>
      {!project.isCounted && <p className="project-warning">{texts.notCounted}</p>}
      <Facts
        facts={[
          [
            texts.sector,
            [name(data.sectors, project.sector), text(project.subsector)]
              .filter((part) => part !== null)
              .join(' · '),
          ],
          [texts.type, name(data['project-types'], project.type)],
          [
            texts.status(format.date(day)),
            shown.changing
              ? `${status}; ${name(data.statuses, shown.changing.status)}, ${texts.during(format.date(shown.changing.date))}`
              : status,
          ],
          [texts.region, project.regions.map((id) => name(data.regions, id)).join(', ')],
          [texts.place, places.join(', ')],
          [texts.capacity, text(project.capacity)],
          [texts.namedIn, text(project.named)],
          [
            texts.grade,
            grade &&
              [format.text(grade.name), text(grade.description)].filter((part) => part !== null).join(': '),
          ],
        ]}
      />
      {project.places.length === 0 && <p className="project-remark">{texts.noPoint}</p>}
      <div className="project-columns">
        {project.note && (
          <Section title={texts.caveats}>
            <p className="project-note">{format.text(project.note)}</p>
          </Section>
        )}
        <Section title={texts.history}>
          {shown.timeline.length === 0 ? (
            <p>{texts.noStatus}</p>
          ) : (
            <ol className="project-history">
              {shown.timeline.map(({ row }) => (
                <li
                  key={`${row.date} ${row.status} ${row.kind}`}
                  style={{ borderColor: `var(--status-${row.status})` }}
                >
                  <strong>{name(data.statuses, row.status)}</strong>, {when(row, texts, format.date)}
                  <span className="project-remark">
                    {row.basis === 'stated' ? texts.stated : texts.derived}
                    {row.note && ` · ${format.text(row.note)}`} · <SourceIds ids={row.source} />
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section title={texts.amounts}>
          {shown.amounts.length === 0 ? <p>{texts.noAmount}</p> : <Amounts rows={shown.amounts} />}
        </Section>
        {shown.partners.length > 0 && (
          <Section title={texts.partners}>
            <ul className="project-partners">
              {shown.partners.map((row) => (
                <li key={`${row.company} ${row.side}`}>
                  <strong>{row.company}</strong>, {name(data.partners, row.side)}
                  {row.role && <span className="project-remark">{format.text(row.role)}</span>}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Section title={texts.sources}>
        <ul className="source-list source-list--page">
          {project.source.map((id) => {
            const source = data.sources.find((row) => row.id === id);
            return (
              <li key={id}>
                {source && <SourceLine source={source} />}{' '}
                <span className="source-uses">
                  <AppLink to={`/sources/${id}`}>{id}</AppLink>
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="project-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Amounts({ rows }: { readonly rows: readonly Row<'project-amounts'>[] }) {
  const { t, format } = useI18n();
  const texts = t.pages.project;
  return (
    <ul className="project-amounts">
      {rows.map((row) => (
        <li key={`${row.measure} ${row.value} ${row.currency} ${row.source.join()}`}>
          <strong>
            {isCurrency(row.currency) ? format.money(row.value, row.currency) : format.number(row.value)}
          </strong>{' '}
          {row.measure === 'jobs' ? texts.jobs : texts.investment}
          <span className="project-remark">
            {[
              row.isHeadline ? texts.headline : null,
              row.scope && format.text(row.scope),
              row.statedOn && texts.statedOn(format.date(row.statedOn)),
            ]
              .filter((part) => part !== null && part !== '')
              .map((part) => `${part} · `)}
            <SourceIds ids={row.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function SourceIds({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <AppLink to={`/sources/${id}`}>{id}</AppLink>
    </span>
  ));
}

type ProjectTexts = ReturnType<typeof useI18n>['t']['pages']['project'];

function when(row: Row<'project-statuses'>, texts: ProjectTexts, date: (date: string) => string): string {
  const written = date(row.date);
  if (row.kind === 'observed') return texts.observed(written);
  return precisionOf(row.date) === 'day' ? texts.since(written) : texts.during(written);
}
