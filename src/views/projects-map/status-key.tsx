import { Swatch } from '../../ui/swatch.tsx';
import type { Input } from './params.ts';
import { slicesOf, type Town } from './places.ts';
import { statusName } from './view.ts';

/** What the colours of the rings mean; only those that occur. */
export function StatusKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const drawn = towns.flatMap(({ projects }) => projects);
  return (
    <ul className="projects-map-key" aria-label={input.messages.filters.status}>
      {slicesOf(input, drawn).map(({ status }) => (
        <li key={status}>
          <Swatch color={`var(--status-${status})`} />
          {statusName(input, status)}
        </li>
      ))}
    </ul>
  );
}
