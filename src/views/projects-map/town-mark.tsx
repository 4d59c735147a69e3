import { countedOf } from '../../domain/projects/by-sector.ts';
import { Donut, ringClass } from './donut.tsx';
import type { PlacedDisc } from './layout.ts';
import { packDiscs } from './pack.ts';
import type { Input } from './params.ts';
import type { Town } from './places.ts';
import { ProjectMark } from './project-mark.tsx';
import { marksIn, type SymbolSize } from './symbol-size.ts';

interface TownMarkProps {
  readonly input: Input;
  readonly disc: PlacedDisc;
  readonly town: Town;
  readonly size: SymbolSize;
  readonly isSelected: boolean;
  /** Its projects stand open in the list. */
  readonly isOpen: boolean;
  /** Others are chosen. */
  readonly isDim: boolean;
}

/** A town: each of its projects where they are few, else their number in a ring that is divided by their statuses. */
export function TownMark({ input, disc, town, size, isSelected, isOpen, isDim }: TownMarkProps) {
  const isUnknown = size.isByInvestment && town.largest === null;
  const chosen = input.params.project;
  if (!marksIn(town, size)) {
    return (
      <Donut
        disc={disc}
        group={town}
        isSelected={isSelected}
        isOpen={isOpen}
        isDim={isDim}
        isUnknown={isUnknown}
      />
    );
  }
  const projects = countedOf(town.projects);
  const { x, y, radius } = disc;
  // A circle that means an amount keeps its size whatever stands in it.
  const markRadius = size.isByInvestment ? radius : size.markPx;
  const { places } = packDiscs(projects.length, markRadius);
  return (
    <g transform={`translate(${x} ${y})`} className="map-donut" opacity={isDim ? 0.35 : undefined}>
      <circle
        r={radius + (isSelected || isOpen ? 4 : 1.5)}
        className={ringClass(isSelected, isOpen, places.length > 1)}
      />
      {projects.map(({ project, status }, index) => (
        <g
          key={project.id}
          transform={`translate(${places[index]?.x ?? 0} ${places[index]?.y ?? 0})`}
          opacity={!isDim && chosen.length > 0 && !chosen.includes(project.id) ? 0.35 : undefined}
        >
          <ProjectMark input={input} status={status} sector={project.sector} radius={markRadius} />
        </g>
      ))}
      {isUnknown && <circle r={radius + 3} className="map-ring-unknown" />}
    </g>
  );
}
