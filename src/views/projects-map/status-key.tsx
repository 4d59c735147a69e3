import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { Input } from './params.ts';
import type { Town } from './places.ts';
import { StatusSwatch } from './status-swatch.tsx';
import { statusName } from './view.ts';

/** What the colours of the rings mean; only those that occur. */
export function StatusKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const drawn = new Set(towns.flatMap(({ slices }) => slices.map(({ status }) => status)));
  const statuses = [...input.data.statuses.map(({ id }) => id), UNKNOWN].filter((id) => drawn.has(id));
  return (
    <ul className="projects-map-key" aria-label={input.messages.filters.status}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusSwatch status={status} />
          {statusName(input, status)}
        </li>
      ))}
    </ul>
  );
}
