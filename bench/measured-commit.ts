import { spawnSync } from 'node:child_process';

/** All that the figures depend on; what is written about them is not among it. */
const MEASURED = [
  'src',
  'data',
  'public',
  'scripts/build.ts',
  'scripts/prerender',
  'scripts/vite',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package-lock.json',
  'bench/*.ts',
  'bench/explorer',
  'bench/measure',
  'bench/peers',
  'bench/sections',
  'bench/package-lock.json',
];

/**
 * The last commit that changed something that is measured, with "+" behind it where there are changes that are not committed;
 * `null` where there is no git.
 * @param root of the project
 */
export function measuredCommit(root: string): string | null {
  const commit = git(root, 'log', '-1', '--format=%h');
  if (!commit) return null;
  return git(root, 'status', '--porcelain') === '' ? commit : `${commit}+`;
}

function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', [...args, '--', ...MEASURED], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
