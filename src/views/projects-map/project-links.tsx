import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { standsFor } from '../../view-kit/highlight.ts';
import { CompareToggle } from '../shared/compare-toggle.tsx';
import { facetLabel } from '../shared/project-filters.ts';
import { projectState } from '../shared/project-link.ts';
import type { Input } from './params.ts';
import { StatusSwatch } from './status-swatch.tsx';
import { statusName } from './view.ts';

/** Of more projects the table is the list. */
const MOST_LINKS = 100;

interface ProjectLinksProps {
  readonly input: Input;
  readonly projects: readonly ProjectOnDay[];
  /** Where there is no town the region says more. */
  readonly hasRegion: boolean;
}

/** Projects with their status and what is known of their place, each a way to its page. */
export function ProjectLinks({ input, projects, hasRegion }: ProjectLinksProps) {
  const { t } = useI18n();
  const { format, messages, params, pkg } = input;
  const state = projectState(params, pkg);
  return (
    <ul>
      {projects.slice(0, MOST_LINKS).map((shown) => {
        const { project, status } = shown;
        const where = [
          ...(hasRegion ? project.regions.map((region) => facetLabel(input, 'region', region)) : []),
          ...(project.placeNote ? [format.text(project.placeNote)] : []),
        ];
        return (
          <li key={project.id} {...standsFor([project.id])}>
            <CompareToggle id={project.id} name={format.text(project.name)} messages={messages.filters} />{' '}
            <AppLink to={`/projects/${project.id}`} state={state}>
              {format.text(project.name)}
            </AppLink>
            <span className="town-facts">
              <StatusSwatch status={status} />
              {[
                statusName(input, status),
                ...where,
                ...(project.isCounted ? [] : [messages.notCounted]),
              ].join(' · ')}
            </span>
          </li>
        );
      })}
      {projects.length > MOST_LINKS && (
        <li>{format.plural(projects.length - MOST_LINKS, t.view.sourcesMore)}</li>
      )}
    </ul>
  );
}
