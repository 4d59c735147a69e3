/*
 * npm test: installs what is missing, runs every check, and ends with one line "N passed, N failed". A check that fails does
 * not stop the others. `npm test -- unit e2e` runs only the named ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CACHE, ensureBuild, ensurePackages, ROOT } from './lib/setup.mjs';

const REPORTS = join(CACHE, 'reports');

/** Each check is an npm script of its own; `count` reads how many tests it held, else it counts as one. */
const CHECKS = [
  { name: 'typecheck' },
  { name: 'lint' },
  { name: 'format:check' },
  { name: 'unused' },
  { name: 'data:check' },
  { name: 'licences' },
  {
    name: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${join(REPORTS, 'unit.json')}`],
    count: countUnit,
  },
  { name: 'build', run: ensureBuild },
  { name: 'size' },
  { name: 'e2e', prepare: browserEnvironment, count: countE2e },
];

/** Not part of this run, and why; each is a script of its own. */
const LEFT_OUT = [
  ['check:office', 'files opened in LibreOffice, which is 200 MB: npm run check:office, as CI does'],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${CHECKS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

try {
  ensurePackages();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed`);
  process.exit(1);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  console.log(`\n── ${check.name} ${'─'.repeat(Math.max(0, 60 - check.name.length))}`);
  const began = Date.now();
  const isGood = await perform(check);
  const counted = check.count?.();
  passed += counted ? counted.passed : Number(isGood);
  failed += counted ? Math.max(counted.failed, Number(!isGood)) : Number(!isGood);
  console.log(`${isGood ? 'ok' : 'FAILED'} · ${check.name} · ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
for (const [name, reason] of LEFT_OUT) console.log(`left out: ${name} (${reason})`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function perform(check) {
  try {
    return await attempt(check);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function attempt(check) {
  if (check.run) {
    check.run();
    return true;
  }
  const env = check.prepare ? await check.prepare() : {};
  if (!env) return false;
  const args = ['run', '--silent', check.name, ...(check.args ? ['--', ...check.args] : [])];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

async function browserEnvironment() {
  ensureBuild();
  const { findBrowser } = await import('./browser.mjs');
  const options = await findBrowser();
  if (!options) return null;
  const port = String(await freePort());
  return { TEST_BROWSER: JSON.stringify(options), TEST_REPORT: join(REPORTS, 'e2e.json'), TEST_PORT: port };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function countUnit() {
  const report = readReport('unit.json');
  if (!report) return null;
  // A file that could not even be read has no tests that fail.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function countE2e() {
  const report = readReport('e2e.json');
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

function readReport(name) {
  const path = join(REPORTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
