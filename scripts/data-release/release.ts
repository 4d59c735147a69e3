import type { AnyRow, VersionPatch } from '../../src/domain/versions/patch.ts';
import { diffRows } from '../../src/domain/versions/diff-rows.ts';
import type { DataPackage } from '../../src/domain/schemas.ts';
import type { Resource } from '../data-check/descriptor.ts';

/** All that a version of the package said: what the next release is compared with. */
export interface Snapshot {
  readonly version: string;
  readonly created: string;
  readonly dashboard: DataPackage['dashboard'];
  readonly tables: Readonly<Record<string, readonly AnyRow[]>>;
}

/**
 * What leads from the present data back to a released version, or null where nothing differs. Of a resource that the
 * version did not have, the rows with a source (figures) count as added; code lists are kept, because an old version is
 * restored in the shape of today.
 */
export function patchBack(
  released: Snapshot,
  now: Snapshot,
  resources: readonly Resource[],
): VersionPatch | null {
  const patches = resources.flatMap(({ name, schema }) => {
    const key = [schema.primaryKey ?? []].flat();
    if (key.length === 0) throw new Error(`${name} has no primaryKey: its rows cannot be compared`);
    const rows = now.tables[name] ?? [];
    const old = released.tables[name] ?? rows.filter(({ source }) => source === undefined);
    return diffRows(old, rows, { name, key }) ?? [];
  });
  const isSameBlock = JSON.stringify(released.dashboard) === JSON.stringify(now.dashboard);
  if (patches.length === 0 && isSameBlock) return null;
  return {
    version: released.version,
    next: now.version,
    ...(!isSameBlock && { dashboard: released.dashboard }),
    resources: patches,
  };
}

/** Part by part: 1.10.0 is later than 1.9.0. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
