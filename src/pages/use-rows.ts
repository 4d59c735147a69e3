import { useQueries } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';

export type RowsState<N extends DatasetName> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly errors: readonly Error[]; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: Datasets<N> };

/** Several resources at once, for pages that are no view (a project, a source, the data page). */
export function useRows<N extends DatasetName>(names: readonly N[]): RowsState<N> {
  const files = useQueries({ queries: names.map((name) => datasetQuery(name)) });
  const errors = files.map((file) => file.error).filter((error) => error !== null);
  if (errors.length > 0) {
    return {
      status: 'failed',
      errors,
      retry: () => files.forEach((file) => file.isError && void file.refetch()),
    };
  }
  if (files.some((file) => file.isPending)) return { status: 'loading' };
  const data = Object.fromEntries(
    names.map((name, index) => [name, files[index]?.data ?? []]),
  ) as unknown as Datasets<N>;
  return { status: 'ready', data };
}
