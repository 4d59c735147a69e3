import { queryOptions } from '@tanstack/react-query';
import type { DatasetName } from '../domain/schemas.ts';
import { DataError } from './data-error.ts';
import { fetchResource } from './fetch-resource.ts';
import { parseLongResource, parsePackage } from './parse-resource.ts';

/** One retry for a network that failed; a file that is wrong stays wrong until the reader asks again. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof DataError && error.problem.kind === 'unreachable';
}

const shared = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: shouldRetry,
  retryDelay: 400,
  // A file that has failed is asked for again when the reader says so, not because another part appears.
  retryOnMount: false,
  networkMode: 'always',
} as const;

/** The rows of one resource, fetched once per visit and validated. */
export function datasetQuery<N extends DatasetName>(name: N) {
  return queryOptions({
    ...shared,
    queryKey: ['data', name],
    queryFn: async ({ signal }) => parseLongResource(name, await fetchResource(name, signal)),
  });
}

/** The package's description: version, whose page this is, which resources exist. */
export const packageQuery = queryOptions({
  ...shared,
  queryKey: ['data', 'datapackage'],
  queryFn: async ({ signal }) => parsePackage(await fetchResource('datapackage', signal)),
});

/**
 * The way back to an earlier version: the patches of `steps`, the latest first, and the code that applies them, which
 * nobody loads who asks for no version.
 */
export function wayBackQuery(steps: readonly string[]) {
  return queryOptions({
    ...shared,
    queryKey: ['data', 'versions', ...steps],
    queryFn: async ({ signal }) => {
      const loading = steps.map((version) =>
        fetchResource(`versions/${encodeURIComponent(version)}`, signal),
      );
      const { asOfVersion, packageAsOf, parsePatch } = await import('./as-of-version.ts');
      const { markRevisions } = await import('../domain/versions/revisions.ts');
      const files = await Promise.all(loading);
      const patches = steps.map((version, index) => parsePatch(version, files[index]));
      return { patches, asOfVersion, packageAsOf, markRevisions };
    },
  });
}
