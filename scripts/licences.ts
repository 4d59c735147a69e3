/* npm run licences: every package that reaches the reader is under a licence that the project may pass on. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1']);

interface LockEntry {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};
const shipped = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== '' && !entry.dev && !entry.optional,
);
const bad = shipped.filter(([path, entry]) => !isAllowed(entry.license ?? licenceOf(path)));
for (const [path, entry] of bad) console.error(`${path}: ${entry.license ?? 'no licence stated'}`);
console.log(
  `${shipped.length - bad.length} of ${shipped.length} shipped packages under ${[...ALLOWED].join(', ')}`,
);
process.exit(bad.length > 0 ? 1 : 0);

/** `A AND B` needs both. */
function isAllowed(licence: string): boolean {
  return licence.split(' AND ').every((part) => ALLOWED.has(part));
}

function licenceOf(path: string): string {
  const file = fileURLToPath(new URL(`${path}/package.json`, ROOT));
  if (!existsSync(file)) return '';
  return String((JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: string }).license ?? '');
}
