import type { ProjectDataset } from '../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../domain/projects/project-on-day.ts';
import type { Datasets, Row } from '../domain/schemas.ts';
import { cellOf, type Figure, type Table, type TableRow } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { CellText } from '../view-kit/cell-text.tsx';
import { RevisionMark } from '../view-kit/revision-mark.tsx';
import { SourceIds } from '../view-kit/source-ids.tsx';
import { Facts } from './facts.tsx';
import { Conversions } from './project/conversions.tsx';
import { Differing } from './project/differing.tsx';
import type { Messages } from './project/messages/en.ts';
import { Section } from './project/section.tsx';
import { StatusStrip } from './project/status-strip.tsx';
import { nameIn, whenOf, type ProjectSheet } from './project-sheet.ts';

interface ProjectDetailsProps {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset | 'sources'>;
  readonly sheet: ProjectSheet;
  /** The sheet's table, with what was revised. */
  readonly table: Table;
  /** ISO day that the status is asked for. */
  readonly day: string;
  readonly messages: Messages;
}

/** At a glance, caveats, status history, amounts and partners of one project. */
export function ProjectDetails({ shown, data, sheet, table, day, messages }: ProjectDetailsProps) {
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
          <StatusStrip timeline={shown.timeline} day={day} messages={messages} />
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
          <Differing project={project} amounts={shown.amounts} messages={messages} />
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
          <Conversions project={project} amounts={shown.amounts} messages={messages} />
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
    </>
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
