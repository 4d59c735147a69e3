import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Datasets, Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { SourceLine } from '../../view-kit/source-line.tsx';
import { Mentions } from './mentions.tsx';
import type { Messages } from './messages/en.ts';
import { PlaceMap } from './place-map.tsx';
import { Related } from './related.tsx';
import { Section } from './section.tsx';

interface SurroundingsProps {
  readonly shown: ProjectOnDay;
  readonly all: readonly ProjectOnDay[];
  readonly data: Datasets<ProjectDataset | 'sources'>;
  readonly messages: Messages;
  /** The keys of the address that stay. */
  readonly state: URLSearchParams;
}

/** What stands around a project: its place, what was reported together with it, its relatives, its sources. */
export function Surroundings({ shown, all, data, messages, state }: SurroundingsProps) {
  const { t } = useI18n();
  return (
    <>
      <div className="project-pair">
        <Section title={messages.place.title}>
          <Place shown={shown} data={data} messages={messages} />
        </Section>
        <Section title={messages.related.title}>
          <Related shown={shown} all={all} data={data} messages={messages} state={state} />
        </Section>
      </div>
      <Section title={messages.mentions.title}>
        <Mentions project={shown.project} data={data} messages={messages} />
      </Section>
      <Section title={t.pages.project.sources}>
        <Sources shown={shown} data={data} messages={messages} />
      </Section>
    </>
  );
}

type PartProps = Pick<SurroundingsProps, 'shown' | 'data' | 'messages'>;

function Place({ shown: { project, status }, data, messages }: PartProps) {
  const { format } = useI18n();
  const places = data.places.filter(({ id }) => project.places.includes(id));
  const regions = data.regions.filter(({ id }) => project.regions.includes(id));
  if (places.length > 0)
    return <PlaceMap places={places} messages={messages} color={`var(--status-${status ?? 'unknown'})`} />;
  const names = regions.map(({ name }) => format.text(name));
  if (project.placeNote) {
    return <p>{messages.place.noted([format.text(project.placeNote), ...names].join(', '))}</p>;
  }
  return <p>{names.length > 0 ? messages.place.region(format.list(names)) : messages.place.none}</p>;
}

function Sources({ shown, data, messages }: PartProps) {
  const { t, format } = useI18n();
  const { project } = shown;
  const texts = messages.sources;
  const grade = data.grades.find(({ id }) => id === project.grade);
  return (
    <>
      {grade && <p className="project-remark">{texts.grade(`${grade.id}, ${format.text(grade.name)}`)}</p>}
      <ul className="source-list source-list--page">
        {project.source.map((id) => {
          const source = data.sources.find((row) => row.id === id);
          const backs = backedBy(id, shown, messages);
          return (
            <li key={id} data-sourced="">
              {source && <SourceLine source={source} />}{' '}
              <span className="source-uses">
                {source && `${t.pages.sources.kinds[source.kind]} · `}
                {backs.length > 0 && `${texts.backs(format.list(backs))} · `}
                <AppLink to={`/sources/${id}`}>{id}</AppLink>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What of the page rests on a source, beyond the project as a whole. */
function backedBy(id: string, { timeline, amounts }: ProjectOnDay, { sources }: Messages): readonly string[] {
  const cites = ({ source }: Pick<Row<'projects'>, 'source'>) => source.includes(id);
  return [
    ...(timeline.some(({ row }) => cites(row)) ? [sources.status] : []),
    ...(amounts.some(cites) ? [sources.amount] : []),
  ];
}
