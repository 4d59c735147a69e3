import { neighboursOf } from '../../domain/projects/neighbours.ts';
import { phrase } from '../../domain/phrase.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { activeFilters } from '../../view-kit/filters.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { CompareToggle } from '../../views/shared/compare-toggle.tsx';
import { projectCount } from '../../views/shared/project-figures.ts';
import { projectControls, projectParams, selectionIn } from '../../views/shared/project-filters.ts';
import type { PageInput } from './page-input.ts';

interface ProjectNavProps {
  readonly input: PageInput;
  readonly shown: ProjectOnDay;
  readonly state: URLSearchParams;
}

/** Back to the list, to the project before and after within the filters of the address, and which filters those are. */
export function ProjectNav({ input, shown, state }: ProjectNavProps) {
  const { t } = useI18n();
  const { format, messages } = input;
  const texts = t.pages.project;
  const selection = selectionIn(input);
  const { previous, next, position, total } = neighboursOf(selection, selection.all.indexOf(shown));
  const filters = activeFilters(projectControls(input), input.params, projectParams, input.pkg, format);
  const where = phrase((mark) => {
    const number = mark(
      format.number(total),
      projectCount(selection.projects, messages.filters.counts.matching, format),
    );
    if (position !== null) return messages.position(format.number(position), number);
    return total === 0 ? messages.noneInFilter : format.plural(total, messages.notInFilter, number);
  });
  return (
    <nav className="project-nav" aria-label={t.pages.projects.title}>
      <AppLink to="/projects" state={state} className="project-nav-back">
        {texts.back}
      </AppLink>
      <p className="project-nav-where" data-label="">
        <PhraseText phrase={where} />
        {filters.length > 0 && <> · {messages.filtered(format.list(filters.map(({ label }) => label)))}</>}
      </p>
      <p className="project-nav-steps">
        <CompareToggle
          id={shown.project.id}
          name={format.text(shown.project.name)}
          messages={messages.filters}
          hasWord
        />
        {previous && (
          <AppLink
            to={`/projects/${previous.id}`}
            state={state}
            rel="prev"
            title={format.text(previous.name)}
            aria-label={`${texts.previous}: ${format.text(previous.name)}`}
          >
            <Icon name="chevron-left" size={16} />
            {texts.previous}
          </AppLink>
        )}
        {next && (
          <AppLink
            to={`/projects/${next.id}`}
            state={state}
            rel="next"
            title={format.text(next.name)}
            aria-label={`${texts.next}: ${format.text(next.name)}`}
          >
            {texts.next}
            <Icon name="chevron-right" size={16} />
          </AppLink>
        )}
      </p>
    </nav>
  );
}
