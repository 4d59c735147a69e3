/*
 * npm run check:office: makes the files of every view in all languages, opens them in LibreOffice without a window, and holds
 * what it understood against what was written. Each kind of document is one file, scripts/office/<kind>.check.ts. LibreOffice
 * is installed where that can be done without asking (as root, with apt); where it cannot be had, nothing is checked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/setup.mjs';

if (!hasOffice() && !installed()) {
  console.log('LibreOffice is not here and cannot be installed: nothing checked');
  console.log('\n0 passed, 0 failed');
  process.exit(0);
}
const reports = join(ROOT, 'node_modules', '.cache', 'dashboard', 'reports');
mkdirSync(reports, { recursive: true });
const report = join(reports, 'office.json');
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--config',
    'scripts/office/vitest.config.ts',
    '--root',
    '.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
console.log(`\n${counts?.numPassedTests ?? 0} passed, ${counts?.numFailedTests ?? 1} failed`);
process.exit(status ?? 1);

function hasOffice() {
  return ['soffice', 'libreoffice'].some((name) => spawnSync(name, ['--version']).status === 0);
}

function installed() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Installing LibreOffice');
  const install = ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui'];
  if (spawnSync('apt-get', install, { stdio: 'ignore' }).status !== 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', install, { stdio: 'ignore' });
  }
  return hasOffice();
}
