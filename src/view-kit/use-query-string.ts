import { useCallback, useMemo } from 'react';
import { useNavigation, type HistoryStep } from './navigation-context.ts';

/**
 * The query string and a way to change it. Several changes in one tick add up: each starts from what is there now, not
 * from the last render.
 */
export function useQueryString(): {
  query: URLSearchParams;
  change: (edit: (query: URLSearchParams) => URLSearchParams, how?: HistoryStep) => void;
} {
  const { search, currentSearch, setSearch } = useNavigation();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (edit: (query: URLSearchParams) => URLSearchParams, how: HistoryStep = 'push') => {
      const before = currentSearch();
      const next = searchOf(edit(new URLSearchParams(before)));
      if (next !== before) setSearch(next, how);
    },
    [currentSearch, setSearch],
  );
  return { query, change };
}

/** A query as it stands in an address, with `?` unless it is empty. */
export function searchOf(query: URLSearchParams): string {
  const text = query.toString();
  // Commas are legal in a query; encoded ones make links unreadable.
  return text === '' ? '' : `?${text.replaceAll('%2C', ',')}`;
}
