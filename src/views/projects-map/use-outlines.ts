import { useQuery } from '@tanstack/react-query';

/** The outlines come in a file of their own: the list stands before them and without them. */
export function useOutlines() {
  return useQuery({
    queryKey: ['map-outlines'],
    queryFn: async () => (await import('virtual:map-outlines')).default,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}
