import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { relatedTo, type Common } from '../../domain/projects/related.ts';
import type { Datasets, Localized } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import type { Messages } from './messages/en.ts';

/** Of more projects the filtered list is the place. */
const MOST_RELATED = 8;

interface RelatedProps {
  readonly shown: ProjectOnDay;
  readonly all: readonly ProjectOnDay[];
  readonly data: Datasets<ProjectDataset>;
  readonly messages: Messages;
  /** The keys of the address that stay. */
  readonly state: URLSearchParams;
}

/** Projects with something in common, and what it is. */
export function Related({ shown, all, data, messages, state }: RelatedProps) {
  const { format } = useI18n();
  const texts = messages.related;
  const related = relatedTo(shown, all, MOST_RELATED);
  const name = (rows: readonly { readonly id: string; readonly name: Localized }[], id: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? format.text(row.name) : id;
  };
  const sector = name(data.sectors, shown.project.sector);
  const why = ({ companies, places, regions, isSameSector }: Common) =>
    [
      ...(companies.length > 0 ? [texts.companies(companies.map((company) => company.name).join(', '))] : []),
      ...(places.length > 0 ? [texts.places(places.map((id) => name(data.places, id)).join(', '))] : []),
      ...(regions.length > 0 ? [texts.regions(regions.map((id) => name(data.regions, id)).join(', '))] : []),
      ...(isSameSector ? [texts.sector(sector)] : []),
    ].join(' · ');
  const asof = state.get('asof');
  const inSector = new URLSearchParams({ sector: shown.project.sector, ...(asof !== null && { asof }) });
  return (
    <>
      {related.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul className="project-related">
          {related.map(({ project, common }) => (
            <li key={project.project.id}>
              <span
                className="project-dot"
                aria-hidden="true"
                style={{ background: `var(--status-${project.status ?? 'unknown'})` }}
              />
              <span>
                <AppLink to={`/projects/${project.project.id}`} state={state}>
                  {format.text(project.project.name)}
                </AppLink>
                <span className="project-remark" data-label="">
                  {project.status === null
                    ? messages.filters.unknownStatus
                    : name(data.statuses, project.status)}
                  {' · '}
                  {why(common)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="project-more">
        <AppLink to="/projects" state={inSector}>
          {texts.all(sector)}
        </AppLink>
      </p>
    </>
  );
}
