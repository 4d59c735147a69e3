import { AppLink } from '../../view-kit/app-link.tsx';
import type { Input } from './view.ts';

/** The publishers of sources by their short names, each with the way to its page. */
export function SourceLinks({ input, ids }: { readonly input: Input; readonly ids: readonly string[] }) {
  return ids.map((id, index) => {
    const publisher = input.data.sources.find((row) => row.id === id)?.publisher ?? id;
    return (
      <span key={id}>
        {index > 0 && ', '}
        <AppLink to={`/sources/${id}`}>{publisher.split(/,| \(/)[0]}</AppLink>
      </span>
    );
  });
}
