import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from './check-package.ts';

/** Reads every JSON file of a folder. */
export function readPackage(folder: string): PackageFiles {
  const files = new Map<string, unknown>();
  const unreadable = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    try {
      files.set(name, JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (error) {
      unreadable.set(name, error instanceof Error ? error.message : String(error));
    }
  }
  return { files, unreadable };
}
