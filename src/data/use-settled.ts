import {
  useQueryClient,
  type FetchQueryOptions,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { use } from 'react';

/** A query of any kind: nothing here looks at its data. */
interface Settling {
  readonly queryKey: QueryKey;
}

/** Promises that somebody waits for already; React wants to be given the same one again. */
const waited = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/** Nothing to wait for; marked the way React marks promises that it has seen arrive, so that it does not wait a moment. */
const ARRIVED = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/**
 * Suspends until each query has an answer, be it an error: what is above keeps its place, and of a page written at build
 * what stands there stays until it can be taken over.
 */
export function useSettled(queries: readonly Settling[]): void {
  const client = useQueryClient();
  const statusOf = ({ queryKey }: Settling) => client.getQueryState(queryKey)?.status ?? 'pending';
  const pending = queries.filter((query) => statusOf(query) === 'pending');
  // Called in every rendering: React repeats one that has waited, and expects the same hooks.
  use(pending.length > 0 ? answersOf(client, pending) : ARRIVED);
}

function answersOf(client: QueryClient, queries: readonly Settling[]): Promise<unknown> {
  const known = waited.get(client) ?? new Map<string, Promise<unknown>>();
  waited.set(client, known);
  const key = JSON.stringify(queries.map(({ queryKey }) => queryKey));
  const promise =
    known.get(key) ??
    Promise.all(queries.map((query) => client.prefetchQuery(query as FetchQueryOptions))).finally(() =>
      known.delete(key),
    );
  known.set(key, promise);
  return promise;
}
