import type { ReactNode } from 'react';
import type { ProjectDataset } from '../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../domain/projects/project-on-day.ts';
import type { Datasets, Row } from '../domain/schemas.ts';
import { cellOf, type Figure, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { CellText } from '../view-kit/cell-text.tsx';
import { RevisionMark } from '../view-kit/revision-mark.tsx';
import { SourceIds } from '../view-kit/source-ids.tsx';
import { SourceLine } from '../view-kit/source-line.tsx';
import { Facts } from './facts.tsx';
import { nameIn, whenOf, type ProjectSheet } from './project-sheet.ts';

interface ProjectDetailsProps {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset | 'sources'>;
  readonly sheet: ProjectSheet;
  /** The sheet's table, with what was revised. */
  readonly table: Table;
}

/** At a glance, status history, amounts, partners, caveats and sources of one project. */
export function ProjectDetails({ shown, data, sheet, table }: ProjectDetailsProps) {
  const { t, format } = useI18n();
  const texts = t.pages.project;
  const { project } = shown;
  const figureOf = ({ id, cells }: TableRow): Figure => {
    const row = table.rows.find((marked) => marked.id === id);
    const what = String(cells['what']?.value ?? '');
    const cell = row ? cellOf(row, 'value') : { value: null };
    return { type: 'text', ...cell, label: `${format.text(project.name)}, ${what}` };
  };
  return (
    <>
      {!project.isCounted && <p className="project-warning">{texts.notCounted}</p>}
      <Facts
        facts={sheet.facts.map((row) => [
          String(cellOf(row, 'what').value),
          <CellText key={row.id} figure={figureOf(row)} isTabStop />,
        ])}
      />
      {project.places.length === 0 && <p className="project-remark">{texts.noPoint}</p>}
      <div className="project-columns">
        {sheet.caveat && (
          <Section title={texts.caveats}>
            <p className="project-note" data-sourced="">
              <CellText figure={figureOf(sheet.caveat)} isTabStop />{' '}
              <span className="project-remark">
                <SourceIds ids={project.source} />
              </span>
            </p>
          </Section>
        )}
        <Section title={texts.history}>
          {sheet.history.length === 0 ? (
            <p>{texts.noStatus}</p>
          ) : (
            <ol className="project-history">
              {sheet.history.map(({ row, of }) => (
                <li key={row.id} data-sourced="" style={{ borderColor: `var(--status-${of.status})` }}>
                  <strong>{nameIn({ data, format }, 'statuses', of.status)}</strong>,{' '}
                  {whenOf(of, texts, format)}
                  <RevisionMark figure={figureOf(row)} />
                  <span className="project-remark">
                    {of.basis === 'stated' ? texts.stated : texts.derived}
                    {of.note && ` · ${format.text(of.note)}`} · <SourceIds ids={of.source} />
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section title={texts.amounts}>
          {sheet.amounts.length === 0 ? (
            <p>{texts.noAmount}</p>
          ) : (
            <ul className="project-amounts">
              {sheet.amounts.map(({ row, of }) => (
                <li data-sourced="" key={row.id}>
                  <Amount figure={figureOf(row)} of={of} />
                </li>
              ))}
            </ul>
          )}
        </Section>
        {sheet.partners.length > 0 && (
          <Section title={texts.partners}>
            <ul className="project-partners">
              {sheet.partners.map(({ row, of }) => (
                <li key={row.id} data-label="">
                  <strong>{of.company}</strong>, {nameIn({ data, format }, 'partners', of.side)}
                  <RevisionMark figure={figureOf(row)} />
                  {of.role && <span className="project-remark">{format.text(of.role)}</span>}
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

/** One amount, what it is of, when it was stated and by whom. */
function Amount({ figure, of }: { readonly figure: Figure; readonly of: Row<'project-amounts'> }) {
  const { t, format } = useI18n();
  const texts = t.pages.project;
  return (
    <>
      <strong>
        <CellText figure={figure} isTabStop />
      </strong>{' '}
      {of.measure === 'jobs' ? texts.jobs : texts.investment}
      <span className="project-remark">
        {[
          of.isHeadline ? texts.headline : null,
          of.scope && format.text(of.scope),
          of.statedOn && texts.statedOn(format.date(of.statedOn)),
        ]
          .filter((part) => part !== null && part !== '')
          .map((part) => `${part} · `)}
        <SourceIds ids={of.source} />
      </span>
    </>
  );
}
