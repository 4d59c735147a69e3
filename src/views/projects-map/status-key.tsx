import type { Input } from './params.ts';
import { slicesOf, type Town } from './places.ts';
import { StatusSwatch } from './status-swatch.tsx';
import { statusName } from './view.ts';

/** What the colours of the rings mean; only those that occur. */
export function StatusKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const drawn = towns.flatMap(({ projects }) => projects);
  return (
    <ul className="projects-map-key" aria-label={input.messages.filters.status}>
      {slicesOf(input, drawn).map(({ status }) => (
        <li key={status}>
          <StatusSwatch status={status} />
          {statusName(input, status)}
        </li>
      ))}
    </ul>
  );
}
