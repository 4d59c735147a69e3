import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { Input } from './params.ts';
import type { Town } from './places.ts';
import { StatusMark } from './project-mark.tsx';
import { statusName } from './view.ts';

/** What the colours of the rings and their parts mean; only those that occur. */
export function StatusKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const drawn = new Set(towns.flatMap(({ slices }) => slices.map(({ status }) => status)));
  const statuses = [...input.data.statuses.map(({ id }) => id), UNKNOWN].filter((id) => drawn.has(id));
  return (
    <ul className="projects-map-key" aria-label={input.messages.filters.status}>
      {statuses.map((status) => (
        <li key={status}>
          <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true" className="map-key-mark">
            <StatusMark input={input} status={status} radius={9} />
          </svg>
          {statusName(input, status)}
        </li>
      ))}
    </ul>
  );
}
