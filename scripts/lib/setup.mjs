/* What both commands need before anything of the project can be imported. Plain Node, no dependency. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What the commands keep for the next time; goes with `node_modules`. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'dashboard');

/** Installs the locked packages unless they are there already. */
export function ensurePackages() {
  const wanted = hash([join(ROOT, 'package-lock.json')]);
  if (existsSync(join(ROOT, 'node_modules', 'vite')) && stamp('packages') === wanted) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  setStamp('packages', wanted);
}

/** Builds the site into `dist/` unless it was built from the very same files and for the same base path. */
export function ensureBuild() {
  const base = process.env['BASE_PATH'] ?? '';
  const inputs = [
    'src',
    'data',
    'public',
    'scripts/build.ts',
    'scripts/cards',
    'scripts/prerender',
    'scripts/vite',
    'index.html',
    'embed.html',
    'vite.config.ts',
    'package-lock.json',
  ];
  const wanted = `${hash(inputs.flatMap((path) => files(join(ROOT, path))))} ${base} ${process.env['SITE_URL'] ?? ''}`;
  if (existsSync(join(ROOT, 'dist', 'index.html')) && stamp('build') === wanted) return;
  console.log('Building …');
  run('npm', ['run', '--silent', 'build']);
  setStamp('build', wanted);
}

/** Runs a command in the project, its output in sight. @throws if it fails */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => files(join(path, name)));
}

function hash(paths) {
  const digest = createHash('sha256');
  for (const path of paths.toSorted()) digest.update(path.slice(ROOT.length)).update(readFileSync(path));
  return digest.digest('hex');
}

function stamp(name) {
  const path = join(CACHE, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function setStamp(name, value) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, name), value);
}
