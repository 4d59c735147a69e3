import { queryOptions } from '@tanstack/react-query';
import type { DatasetName } from '../domain/schemas.ts';
import type { VersionPatch } from '../domain/versions/patch.ts';
import type { MarkRevisions } from '../domain/versions/revisions.ts';
import type { asOfVersion, packageAsOf } from './as-of-version.ts';
import { DataError, type FileName } from './data-error.ts';
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

/** The file that says what was different in an earlier version. */
export function patchFile(version: string): FileName {
  return `versions/${encodeURIComponent(version)}`;
}

/** Patches that lead back, the latest first, and the code that applies them. */
export interface WayBack {
  readonly patches: readonly VersionPatch[];
  readonly asOfVersion: typeof asOfVersion;
  readonly packageAsOf: typeof packageAsOf;
  readonly markRevisions: MarkRevisions;
}

/**
 * The way back to an earlier version: the patches of `steps`, the latest first, and the code that applies them, which
 * nobody loads who asks for no version.
 */
export function wayBackQuery(steps: readonly string[]) {
  return queryOptions({
    ...shared,
    queryKey: ['data', 'versions', ...steps],
    queryFn: async ({ signal }): Promise<WayBack> => {
      const loading = steps.map((version) => fetchResource(patchFile(version), signal));
      const { asOfVersion, packageAsOf, parsePatch } = await import('./as-of-version.ts');
      const { markRevisions } = await import('../domain/versions/revisions.ts');
      const files = await Promise.all(loading);
      const patches = steps.map((version, index) => parsePatch(version, files[index]));
      return { patches, asOfVersion, packageAsOf, markRevisions };
    },
  });
}
