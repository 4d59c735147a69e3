import type { DataPackage } from '../schemas.ts';

/**
 * What the key `v` of the address asks for.
 * - `current`: nothing, or the version that is shown anyway
 * - `earlier`: a version that this build carries; `steps` are the versions whose patches lead
 *   from the present back to it, in that order
 * - `unknown`: one that this build does not carry
 */
export type AskedVersion =
  | { readonly kind: 'current' }
  | {
      readonly kind: 'earlier';
      readonly version: string;
      readonly created: string;
      readonly steps: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly text: string };

/** Reads the key `v` (its text, null where it is absent) against the versions that the package carries. */
export function askedVersion(pkg: DataPackage, text: string | null): AskedVersion {
  if (text === null || text === '' || text === pkg.version) return { kind: 'current' };
  const earlier = pkg.versions ?? [];
  const index = earlier.findIndex(({ version }) => version === text);
  const found = earlier[index];
  if (!found) return { kind: 'unknown', text };
  return {
    kind: 'earlier',
    version: found.version,
    created: found.created,
    steps: earlier
      .slice(index)
      .toReversed()
      .map(({ version }) => version),
  };
}
