import * as v from 'valibot';
import { datasetSchemas, packageSchema, type DatasetName } from '../../src/domain/schemas.ts';
import { keyOf, keyText, versionPatchSchema, type AnyRow } from '../../src/domain/versions/patch.ts';
import { rowsAsOf } from '../../src/domain/versions/rows-as-of.ts';
import { changelogHeading } from '../data-release/changelog.ts';
import { isLater, type Snapshot } from '../data-release/release.ts';
import type { PackageFiles } from './check-package.ts';
import { descriptorSchema, type Resource } from './descriptor.ts';
import { show, type Fault } from './fault.ts';

/** What the package keeps of its past. */
export interface History {
  /** Parsed patch files by version. */
  readonly patches: ReadonlyMap<string, unknown>;
  readonly changelog: string | null;
  /** The data of the last release; null where there has been none. */
  readonly released: Snapshot | null;
}

/**
 * Checks that every earlier version can be restored from the present data: its patch leads on to the version that
 * followed, names rows that are there, and what comes out is what the app can read. A version names one content: data
 * that differ from the release of the same number are a fault.
 */
export function checkVersions({ files }: PackageFiles, history: History): readonly Fault[] {
  const descriptor = v.safeParse(descriptorSchema, files.get('datapackage.json'));
  const pkg = v.safeParse(packageSchema, files.get('datapackage.json'));
  // What is wrong with the description is told by the check of the package.
  if (!descriptor.success || !pkg.success) return [];
  const { resources } = descriptor.output;
  const earlier = pkg.output.versions ?? [];
  const all = [...earlier.map(({ version }) => version), pkg.output.version];
  const tables = new Map(resources.map(({ name, path }) => [name, files.get(path) as readonly AnyRow[]]));
  const faults: Fault[] = [
    ...all.slice(1).flatMap((version, index) => {
      const before = all[index] ?? '';
      return isLater(version, before)
        ? []
        : [fault('datapackage.json', 'versions', `a version after ${before}`, version)];
    }),
    ...all
      .filter((version) => !history.changelog?.includes(`${changelogHeading(version)} `))
      .map((version) =>
        fault('CHANGELOG.md', null, `a section “${changelogHeading(version)} (date)”`, 'none'),
      ),
    ...checkReleased(tables, pkg.output.version, history.released),
  ];
  for (const [index, { version }] of [...earlier.entries()].toReversed()) {
    faults.push(...turnBack(tables, resources, version, all[index + 1] ?? '', history.patches.get(version)));
  }
  const strangers = [...history.patches.keys()].filter((version) => !all.includes(version));
  faults.push(
    ...strangers.map((version) => fault(fileOf(version), null, 'a version of the package', version)),
  );
  return faults;
}

/** Checks one patch and replaces the tables by those of its version. */
function turnBack(
  tables: Map<string, readonly AnyRow[]>,
  resources: readonly Resource[],
  version: string,
  next: string,
  json: unknown,
): readonly Fault[] {
  const file = fileOf(version);
  const parsed = v.safeParse(versionPatchSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return [fault(file, v.getDotPath(issue), issue.expected ?? issue.message, show(issue.input))];
  }
  const patch = parsed.output;
  const faults: Fault[] = [];
  if (patch.version !== version) faults.push(fault(file, 'version', version, patch.version));
  if (patch.next !== next) faults.push(fault(file, 'next', next, patch.next));
  for (const back of patch.resources) {
    const { name } = back;
    const resource = resources.find((candidate) => candidate.name === name);
    const rows = tables.get(name);
    if (!resource || !rows) {
      faults.push(fault(file, name, 'a resource of the package', name));
      continue;
    }
    const key = [resource.schema.primaryKey ?? []].flat();
    if (key.join() !== back.key.join()) faults.push(fault(file, `${name}.key`, key.join(), back.key.join()));
    const known = new Set(rows.map((row) => keyText(keyOf(row, back.key))));
    for (const row of [...back.added, ...back.changed.map((change) => change.row)]) {
      if (!known.has(keyText(row))) faults.push(fault(file, name, 'the key of a row', keyText(row)));
    }
    const restored = rowsAsOf(rows, back);
    tables.set(name, restored);
    const schema = datasetSchemas[name as DatasetName];
    const broken = restored.findIndex((row) => !v.is(schema, row));
    if (broken >= 0) {
      faults.push(fault(file, name, 'rows that the app can read', show(restored[broken])));
    }
  }
  return faults;
}

function checkReleased(
  tables: ReadonlyMap<string, readonly AnyRow[]>,
  version: string,
  released: Snapshot | null,
): readonly Fault[] {
  const file = 'datapackage.json';
  if (!released) return [fault(file, 'version', 'a release (npm run data:release)', 'none')];
  if (released.version !== version) {
    return [fault(file, 'version', `${released.version}, the last release`, version)];
  }
  return [...tables]
    .filter(([name, rows]) => JSON.stringify(rows) !== JSON.stringify(released.tables[name]))
    .map(([name]) =>
      fault(
        `${name}.json`,
        null,
        `the rows released as ${version}, or a new version (npm run data:release)`,
        'others',
      ),
    );
}

function fileOf(version: string): string {
  return `versions/${version}.json`;
}

function fault(file: string, field: string | null, expected: string, got: string): Fault {
  return { file, row: null, field, expected, got };
}
