import { mentionsOf } from '../../domain/projects/mentions.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { Datasets, Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { SourceIds } from '../../view-kit/source-ids.tsx';
import { RowsGate } from '../rows-gate.tsx';
import type { Messages } from './messages/en.ts';

interface MentionsProps {
  readonly project: Row<'projects'>;
  readonly data: Datasets<ProjectDataset>;
  readonly messages: Messages;
}

/** Meetings and statements that a source of the project reports on too, each with that source. */
export function Mentions({ project, data, messages }: MentionsProps) {
  const { format } = useI18n();
  const texts = messages.mentions;
  return (
    <RowsGate names={['events']}>
      {({ events }) => {
        const mentions = mentionsOf(project, { ...data, events });
        if (mentions.events.length + mentions.statements.length === 0) return <p>{texts.none}</p>;
        return (
          <>
            <p className="project-remark">{texts.intro}</p>
            <ul className="project-mentions">
              {mentions.events.map(({ row, source }) => (
                <li key={row.id} data-sourced="">
                  <time dateTime={row.start}>{format.period(row.start, row.end)}</time>
                  <span>
                    <AppLink
                      to="/timeline"
                      state={new URLSearchParams({ from: row.start, to: row.end ?? row.start })}
                    >
                      {format.text(row.title)}
                    </AppLink>
                    <span className="project-remark">
                      {row.description && `${format.text(row.description)} · `}
                      <SourceIds ids={source} />
                    </span>
                  </span>
                </li>
              ))}
              {mentions.statements.map(({ row, source }) => (
                <li key={row.id} data-sourced="">
                  <time dateTime={row.statedOn ?? ''}>{row.statedOn ? format.date(row.statedOn) : '–'}</time>
                  <span>
                    {texts.statement(format.text(row.speaker), format.text(row.scope))}
                    {row.count !== null && ` (${format.plural(row.count, texts.count)})`}
                    <span className="project-remark">
                      <SourceIds ids={source} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </RowsGate>
  );
}
