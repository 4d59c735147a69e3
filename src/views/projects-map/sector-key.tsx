import type { Input } from './params.ts';
import { countedOf } from '../../domain/projects/by-sector.ts';
import type { Town } from './places.ts';
import { SectorGlyph } from './project-mark.tsx';
import { facetLabel } from '../shared/project-filters.ts';

/** What the drawings inside the rings mean; only those that occur. */
export function SectorKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const drawn = new Set(
    towns.flatMap(({ projects }) => countedOf(projects).map(({ project }) => project.sector)),
  );
  const sectors = input.data.sectors.filter(({ id }) => drawn.has(id));
  return (
    <ul className="projects-map-key" aria-label={input.messages.filters.sector}>
      {sectors.map(({ id }) => (
        <li key={id}>
          <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true" className="map-key-mark">
            <SectorGlyph input={input} sector={id} size={15} />
          </svg>
          {facetLabel(input, 'sector', id)}
        </li>
      ))}
    </ul>
  );
}
