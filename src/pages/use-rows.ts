import { useQueries } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries.ts';
import { useSettled } from '../data/use-settled.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';

type RowsState<N extends DatasetName> =
  | { readonly status: 'failed'; readonly errors: readonly Error[]; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: Datasets<N> };

/** Several resources at once, waited for, for pages that are no view (a project, a source, the data page). */
export function useRows<N extends DatasetName>(names: readonly N[]): RowsState<N> {
  useSettled(names.map((name) => datasetQuery(name)));
  const files = useQueries({ queries: names.map((name) => datasetQuery(name)) });
  const errors = files.map((file) => file.error).filter((error) => error !== null);
  if (errors.length > 0) {
    return {
      status: 'failed',
      errors,
      retry: () => files.forEach((file) => file.isError && void file.refetch()),
    };
  }
  const data = Object.fromEntries(
    names.map((name, index) => [name, files[index]?.data ?? []]),
  ) as unknown as Datasets<N>;
  return { status: 'ready', data };
}
