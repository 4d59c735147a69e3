import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { packageSchema } from '../../src/domain/schemas.ts';
import type { Snapshot } from './release.ts';

/** The released data in one packed file: old values can be told only by what still has them. */
const SNAPSHOT = join('versions', 'released.json.gz');

const snapshotSchema = v.object({
  version: v.string(),
  created: v.string(),
  dashboard: packageSchema.entries.dashboard,
  tables: v.record(v.string(), v.array(v.record(v.string(), v.unknown()))),
});

/** The last release of the package in `folder`, or null where there is none yet. */
export function readSnapshot(folder: string): Snapshot | null {
  const path = join(folder, SNAPSHOT);
  if (!existsSync(path)) return null;
  return v.parse(snapshotSchema, JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')));
}

export function writeSnapshot(folder: string, snapshot: Snapshot): void {
  writeFileSync(join(folder, SNAPSHOT), gzipSync(JSON.stringify(snapshot), { level: 9 }));
}
