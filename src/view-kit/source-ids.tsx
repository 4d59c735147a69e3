import { AppLink } from './app-link.tsx';

/** Ids of sources, each the way to its page. */
export function SourceIds({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <AppLink to={`/sources/${id}`}>{id}</AppLink>
    </span>
  ));
}
