/*
 * npm run check:office: makes the files of every view in all languages, opens them in LibreOffice without a window, and holds
 * what it understood against what was written; a deck of all views is made by the real page, and what is drawn of it is measured.
 * Each kind of document is one file, scripts/office/<kind>.check.ts. LibreOffice is installed where that can be done without
 * asking (as root, with apt); where it cannot be had, nothing is checked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ROOT } from './lib/setup.mjs';

/** What opens tables and slides. */
const OFFICE = ['libreoffice-calc-nogui', 'libreoffice-impress-nogui'];
/** Patience with the installation, ms: without a network nothing is waited for. */
const INSTALL_MS = 240_000;

if (!hasOffice() && !installed()) {
  console.log('left out: check:office (LibreOffice is not here and cannot be installed)');
  console.log('\n0 passed, 0 failed');
  process.exit(0);
}
// The deck is made by the built page.
ensureBuild();
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
  const install = ['install', '-y', '--no-install-recommends', ...OFFICE];
  if (!apt(...install) && apt('update')) apt(...install);
  return hasOffice();
}

/** One call of apt without questions; true where it went well. */
function apt(...args) {
  const ended = spawnSync('apt-get', ['-o', 'Acquire::http::Timeout=20', ...args], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: INSTALL_MS,
  });
  return ended.status === 0;
}
