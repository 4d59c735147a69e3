/*
 * npm run data:release -- <version> [--amend]: gives the present data a version. Writes what was different in the last
 * release to data/versions/, its section of the changelog, version and date into datapackage.json, and keeps the present
 * data as what the next release is compared with. `--amend` does the last release again, before it has been published.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { packageSchema } from '../../src/domain/schemas.ts';
import { versionPatchSchema, type VersionPatch } from '../../src/domain/versions/patch.ts';
import { rowsAsOf } from '../../src/domain/versions/rows-as-of.ts';
import { descriptorSchema } from '../data-check/descriptor.ts';
import { readPackage } from '../data-check/read-package.ts';
import { changelogSection, withSection } from './changelog.ts';
import { isLater, patchBack, type Snapshot } from './release.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const [version, flag] = process.argv.slice(2);
const isAmended = flag === '--amend';
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
  fail('Say which version: npm run data:release -- 1.2.0');
}

const json = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Record<string, unknown>;
const { resources } = v.parse(descriptorSchema, json);
const pkg = v.parse(packageSchema, json);
const { files } = readPackage(folder);
const today = new Date().toISOString().slice(0, 10);
const now: Snapshot = {
  version,
  created: `${today}T00:00:00Z`,
  dashboard: pkg.dashboard,
  tables: Object.fromEntries(
    resources.map(({ name, path }) => [name, files.get(path) as Snapshot['tables'][string]]),
  ),
};
mkdirSync(join(folder, 'versions'), { recursive: true });

const last = readSnapshot(folder);
if (!last) {
  if (version !== pkg.version) fail(`There is no release yet; the first one is ${pkg.version}`);
  writeSnapshot(folder, { ...now, created: pkg.created });
  console.log(`${version}: kept as the first release`);
} else if (isAmended) {
  if (version !== last.version) fail(`The last release is ${last.version}; only that one can be done again`);
  const before = pkg.versions?.at(-1);
  if (!before) fail(`${version} is the first release: there is nothing to compare it with`);
  publish(restored(last, before), now);
} else {
  if (!isLater(version, last.version)) fail(`${version} is not later than ${last.version}`);
  publish(last, now);
}

/** The release before the last one, turned back from the last. */
function restored(
  snapshot: Snapshot,
  before: { readonly version: string; readonly created: string },
): Snapshot {
  const patch = v.parse(versionPatchSchema, JSON.parse(readFileSync(patchPath(before.version), 'utf8')));
  return {
    ...before,
    dashboard: patch.dashboard ?? snapshot.dashboard,
    tables: Object.fromEntries(
      Object.entries(snapshot.tables).map(([name, rows]) => {
        const back = patch.resources.find((resource) => resource.name === name);
        return [name, back ? rowsAsOf(rows, back) : rows];
      }),
    ),
  };
}

function publish(before: Snapshot, next: Snapshot): void {
  const patch = patchBack(before, next, resources);
  if (!patch) fail(`Nothing has changed since ${before.version}`);
  writeFileSync(patchPath(before.version), patchText(patch));
  const earlier = (pkg.versions ?? []).filter((entry) => entry.version !== before.version);
  const described: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === 'versions') continue;
    described[key] = key === 'version' ? next.version : key === 'created' ? next.created : value;
    if (key === 'created')
      described['versions'] = [...earlier, { version: before.version, created: before.created }];
  }
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(described, null, 2)}\n`);
  const changelog = join(folder, 'CHANGELOG.md');
  const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '# Changes of the data\n\n';
  writeFileSync(
    changelog,
    withSection(text, next.version, changelogSection(next.version, next.created.slice(0, 10), patch)),
  );
  writeSnapshot(folder, next);
  console.log(
    `${next.version}: ${patch.resources.map(({ name }) => name).join(', ')} differ from ${before.version}`,
  );
  console.log('Say in data/CHANGELOG.md why, then run npm run data:check.');
}

function patchPath(of: string): string {
  return join(folder, 'versions', `${of}.json`);
}

function listText(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n   ]`;
}

/** One difference per line, so that a patch can be read and compared. */
function patchText({ resources: changed, ...head }: VersionPatch): string {
  const parts = changed.map((patch) => {
    const fields = Object.entries(patch).map(([name, value]) =>
      Array.isArray(value) && name !== 'key'
        ? `"${name}": ${listText(value)}`
        : `"${name}": ${JSON.stringify(value)}`,
    );
    return `  {\n   ${fields.join(',\n   ')}\n  }`;
  });
  const start = Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{\n ${start.join(',\n ')},\n "resources": [\n${parts.join(',\n')}\n ]\n}\n`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
