import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { Icon } from '../../ui/icon.tsx';
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
      <h3>{messages.towns}</h3>
      {towns.map(({ place, projects, counted }) => (
        <Group
          key={place.id}
          id={place.id}
          title={format.text(place.name)}
          count={counted}
          projects={projects}
          input={input}
          onSelect={onSelect}
        />
      ))}
      {rest.length > 0 && (
        <Group
          id={NO_PLACE}
          title={messages.withoutPlace}
          count={countedOf(rest).length}
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
  readonly count: number;
  readonly projects: readonly ProjectOnDay[];
  readonly input: Input;
  readonly onSelect: (place: string) => void;
}

function Group({ id, title, count, projects, input, onSelect }: GroupProps) {
  const isOpen = input.params.place === id;
  return (
    <div className="town" data-open={isOpen}>
      <h4>
        <button
          type="button"
          className="town-button"
          aria-expanded={isOpen}
          aria-controls={`map-town-${id}`}
          onClick={() => onSelect(id)}
        >
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={16} />
          <span className="town-name">{title}</span>
          <span className="town-count">{input.format.number(count)}</span>
        </button>
      </h4>
      <div id={`map-town-${id}`} className="town-projects" hidden={!isOpen}>
        {isOpen && <ProjectLinks input={input} projects={projects} hasRegion={id === NO_PLACE} />}
      </div>
    </div>
  );
}
