import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

export type HistoryStep = 'push' | 'replace';

/**
 * The query string and a way to change it. Several changes in one tick add up: each starts from the address bar, not
 * from the last render.
 */
export function useQueryString(): {
  query: URLSearchParams;
  change: (edit: (query: URLSearchParams) => URLSearchParams, how?: HistoryStep) => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (edit: (query: URLSearchParams) => URLSearchParams, how: HistoryStep = 'push') => {
      const before = window.location.search;
      const text = edit(new URLSearchParams(before)).toString();
      // Commas are legal in a query; encoded ones make links unreadable.
      const next = text === '' ? '' : `?${text.replaceAll('%2C', ',')}`;
      if (next === before) return;
      void navigate(
        { search: next, hash: window.location.hash },
        { replace: how === 'replace', preventScrollReset: true },
      );
    },
    [navigate],
  );
  return { query, change };
}
