import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSnapshot } from '../data-release/snapshot-file.ts';
import type { History } from './check-versions.ts';

/** Reads what a package folder keeps of earlier versions; a patch that is no JSON stands as its text. */
export function readHistory(folder: string): History {
  const versions = join(folder, 'versions');
  const names = existsSync(versions) ? readdirSync(versions).filter((name) => name.endsWith('.json')) : [];
  const changelog = join(folder, 'CHANGELOG.md');
  return {
    patches: new Map(
      names.map((name) => [basename(name, '.json'), parsed(readFileSync(join(versions, name), 'utf8'))]),
    ),
    changelog: existsSync(changelog) ? readFileSync(changelog, 'utf8') : null,
    released: readSnapshot(folder),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
