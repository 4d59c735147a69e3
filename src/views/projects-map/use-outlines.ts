import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSettled } from '../../data/use-settled.ts';

const outlinesQuery = queryOptions({
  queryKey: ['map-outlines'],
  queryFn: async () => (await import('virtual:map-outlines')).default,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  retryOnMount: false,
  networkMode: 'always',
});

/** The outlines come in a file of their own; where it fails, the list stands without the map. */
export function useOutlines() {
  useSettled([outlinesQuery]);
  return useQuery(outlinesQuery);
}
