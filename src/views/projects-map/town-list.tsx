import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { projectCount } from '../shared/project-figures.ts';
import { Icon } from '../../ui/icon.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { NO_PLACE, type Input } from './params.ts';
import type { Town } from './places.ts';
import { ProjectLinks } from './project-links.tsx';

interface TownListProps {
  readonly input: Input;
  readonly towns: readonly Town[];
  readonly rest: readonly ProjectOnDay[];
  readonly onSelect: (place: string) => void;
}

/** Every town with its projects, then the projects without a town: the map in words. */
export function TownList({ input, towns, rest, onSelect }: TownListProps) {
  const { format, messages } = input;
  return (
    <section className="town-list" aria-label={messages.towns}>
      <PartHeading>{messages.towns}</PartHeading>
      {towns.map(({ place, projects }) => (
        <Group
          key={place.id}
          id={place.id}
          title={format.text(place.name)}
          counted={countedOf(projects)}
          projects={projects}
          input={input}
          onSelect={onSelect}
        />
      ))}
      {rest.length > 0 && (
        <Group
          id={NO_PLACE}
          title={messages.withoutPlace}
          counted={countedOf(rest)}
          projects={rest}
          input={input}
          onSelect={onSelect}
        />
      )}
    </section>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly counted: readonly ProjectOnDay[];
  readonly projects: readonly ProjectOnDay[];
  readonly input: Input;
  readonly onSelect: (place: string) => void;
}

function Group({ id, title, counted, projects, input, onSelect }: GroupProps) {
  const { format, messages, params } = input;
  const isOpen = params.place === id;
  return (
    <div className="town" data-open={isOpen}>
      <PartHeading depth={2} className="town-head">
        <button
          type="button"
          className="town-button"
          aria-expanded={isOpen}
          aria-controls={`map-town-${id}`}
          onClick={() => onSelect(id)}
        >
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={16} />
          <span className="town-name">{title}</span>
        </button>
        <span className="town-count">
          <FigureButton
            text={format.number(counted.length)}
            figures={[projectCount(counted, messages.filters.counts.inPlace(title), format)]}
          />
        </span>
      </PartHeading>
      <div id={`map-town-${id}`} className="town-projects" hidden={!isOpen}>
        {isOpen && <ProjectLinks input={input} projects={projects} hasRegion={id === NO_PLACE} />}
      </div>
    </div>
  );
}
