import * as v from 'valibot';
import type { DataPackage, DatasetName, Datasets } from '../domain/schemas.ts';
import type { AskedVersion } from '../domain/versions/asked-version.ts';
import { versionPatchSchema, type AnyRow, type VersionPatch } from '../domain/versions/patch.ts';
import { rowsAsOf } from '../domain/versions/rows-as-of.ts';
import { invalidRow, parseResource } from './parse-resource.ts';

/**
 * What was different in an earlier version.
 * @throws DataError `invalid` where the file is no patch
 */
export function parsePatch(version: string, json: unknown): VersionPatch {
  const result = v.safeParse(versionPatchSchema, json, { abortEarly: true });
  if (!result.success) throw invalidRow(`versions/${version}`, 1, result.issues[0]);
  return result.output;
}

/**
 * Datasets as an earlier version of the package had them. `patches` lead back from the present one by one, the latest
 * first. Resources without differences stay the very same arrays.
 * @throws DataError where a restored row breaks the schema of today
 */
export function asOfVersion<N extends DatasetName>(
  datasets: Datasets<N>,
  patches: readonly VersionPatch[],
): Datasets<N> {
  const restored = Object.entries(datasets).map(([name, now]) => {
    const steps = patches.flatMap(({ resources }) => resources.filter((resource) => resource.name === name));
    if (steps.length === 0) return [name, now] as const;
    const rows = steps.reduce<readonly AnyRow[]>(rowsAsOf, now as readonly AnyRow[]);
    return [name, parseResource(name as DatasetName, rows)] as const;
  });
  return Object.fromEntries(restored) as unknown as Datasets<N>;
}

/** The package's description as an earlier version had it, as far as the app reads it. */
export function packageAsOf(
  pkg: DataPackage,
  { version, created }: Pick<Extract<AskedVersion, { kind: 'earlier' }>, 'version' | 'created'>,
  patches: readonly VersionPatch[],
): DataPackage {
  const dashboard = patches.reduce((now, patch) => patch.dashboard ?? now, pkg.dashboard);
  return { ...pkg, version, created, dashboard };
}
