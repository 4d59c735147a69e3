import { UNKNOWN } from '../../domain/projects/facets.ts';
import { Swatch } from '../../ui/swatch.tsx';

/** Colour of a status; an empty frame where none is documented. */
export function StatusSwatch({ status }: { readonly status: string | null }) {
  if (status === null || status === UNKNOWN)
    return <span className="ui-swatch map-swatch-open" aria-hidden="true" />;
  return <Swatch color={`var(--status-${status})`} />;
}
