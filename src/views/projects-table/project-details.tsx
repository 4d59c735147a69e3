import type { ReactNode } from 'react';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Localized } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import type { RowPlace } from '../../view-kit/rows.tsx';
import { facetLabel, selectionIn } from '../shared/project-filters.ts';
import { MarkedText } from './marked-text.tsx';
import type { Input } from './params.ts';
import { CELL, ROW } from '../shared/table-roles.ts';

interface ProjectDetailsProps {
  readonly input: Input;
  readonly project: ProjectOnDay;
  readonly columnCount: number;
  readonly place: RowPlace;
}

/** What a row says beyond its columns, opened below it: the words of a search are marked here too. */
export function ProjectDetails({ input, project, columnCount, place }: ProjectDetailsProps) {
  const { t } = useI18n();
  const { format } = input;
  const texts = t.pages.project;
  const { subsector, placeNote, capacity, named, note } = project.project;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...textFact(texts.sector, subsector, input),
    ...textFact(texts.capacity, capacity, input),
    ...textFact(texts.place, placeNote, input),
    ...textFact(texts.namedIn, named, input),
    ...(project.partners.length === 0
      ? []
      : [
          [
            texts.partners,
            <ul key="partners">
              {project.partners.map(({ company, side, role }) => (
                <li key={`${company} ${side}`}>
                  <Marked text={company} input={input} />
                  {role && (
                    <>
                      {': '}
                      <Marked text={format.text(role)} input={input} />
                    </>
                  )}
                </li>
              ))}
            </ul>,
          ] as const,
        ]),
    ...(project.timeline.length === 0
      ? []
      : [
          [
            texts.history,
            <ul key="history">
              {project.timeline.map(({ row }) => (
                <li key={`${row.date} ${row.status} ${row.kind}`}>
                  {format.date(row.date)}: {facetLabel(input, 'status', row.status)}
                  {row.note && (
                    <>
                      {' – '}
                      <Marked text={format.text(row.note)} input={input} />
                    </>
                  )}
                </li>
              ))}
            </ul>,
          ] as const,
        ]),
    ...textFact(texts.caveats, note, input),
  ];
  return (
    <tr {...ROW} {...place} className="projects-table-details" id={detailsId(project.project.id)}>
      <td {...CELL} colSpan={columnCount}>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}

/** Id of the row that holds the details of a project. */
export function detailsId(project: string): string {
  return `projects-table-details-${project}`;
}

function textFact(
  label: string,
  text: Localized | null,
  input: Input,
): readonly (readonly [string, ReactNode])[] {
  return text === null ? [] : [[label, <Marked key={label} text={input.format.text(text)} input={input} />]];
}

function Marked({ text, input }: { readonly text: string; readonly input: Input }) {
  return <MarkedText text={text} words={selectionIn(input).words} />;
}
