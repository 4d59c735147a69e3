import type { ReactNode } from 'react';
import type { ProjectDataset } from '../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../domain/projects/project-on-day.ts';
import { precisionOf } from '../domain/dates.ts';
import type { Datasets, Localized, Row } from '../domain/schemas.ts';
import { isCurrency, type Format } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { FigureButton } from '../view-kit/figure-button.tsx';
import { SourceIds } from '../view-kit/source-ids.tsx';
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
          [
            texts.capacity,
            project.capacity && (
              <Words
                key="capacity"
                text={format.text(project.capacity)}
                label={texts.capacity}
                project={project}
              />
            ),
          ],
          [
            texts.namedIn,
            project.named && (
              <Words key="named" text={format.text(project.named)} label={texts.namedIn} project={project} />
            ),
          ],
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
            <p className="project-note" data-sourced="">
              {format.text(project.note)}{' '}
              <span className="project-remark">
                <SourceIds ids={project.source} />
              </span>
            </p>
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
                  data-sourced=""
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
          {shown.amounts.length === 0 ? (
            <p>{texts.noAmount}</p>
          ) : (
            <Amounts rows={shown.amounts} project={project} />
          )}
        </Section>
        {shown.partners.length > 0 && (
          <Section title={texts.partners}>
            <ul className="project-partners">
              {shown.partners.map((row) => (
                <li key={`${row.company} ${row.side}`} data-label="">
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
              <li key={id} data-sourced="">
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

interface WordsProps {
  readonly text: string;
  readonly label: string;
  readonly project: Row<'projects'>;
}

/** What the sources of a project say of it in words. */
function Words({ text, label, project }: WordsProps) {
  const { source, grade } = project;
  return <FigureButton text={text} figures={[{ label, type: 'text', value: text, source, grade }]} />;
}

interface AmountsProps {
  readonly rows: readonly Row<'project-amounts'>[];
  readonly project: Row<'projects'>;
}

function Amounts({ rows, project }: AmountsProps) {
  const { t, format } = useI18n();
  const texts = t.pages.project;
  return (
    <ul className="project-amounts">
      {rows.map((row) => (
        <li data-sourced="" key={`${row.measure} ${row.value} ${row.currency} ${row.source.join()}`}>
          <strong>
            <FigureButton
              text={amountText(row, format)}
              figures={[
                {
                  label: [
                    format.text(project.name),
                    row.measure === 'jobs' ? texts.jobs : texts.investment,
                    ...(row.scope ? [format.text(row.scope)] : []),
                  ].join(', '),
                  type: 'text',
                  value: amountText(row, format),
                  source: row.source,
                  grade: project.grade,
                  ...(row.currency !== null && { unit: row.currency }),
                  ...(row.statedOn !== null && { period: row.statedOn }),
                },
              ]}
            />
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

function amountText({ currency, value }: Row<'project-amounts'>, format: Format): string {
  return isCurrency(currency) ? format.money(value, currency) : format.number(value);
}

type ProjectTexts = ReturnType<typeof useI18n>['t']['pages']['project'];

function when(row: Row<'project-statuses'>, texts: ProjectTexts, date: (date: string) => string): string {
  const written = date(row.date);
  if (row.kind === 'observed') return texts.observed(written);
  return precisionOf(row.date) === 'day' ? texts.since(written) : texts.during(written);
}
