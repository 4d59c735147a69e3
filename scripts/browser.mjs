/*
 * Finds a Chromium for the tests, or gets one. The first that starts is taken: $CHROMIUM_PATH, Playwright's own, a browser of
 * the system, Playwright's download, the headless shell from npm, the system's package manager (only as root).
 * Prints the choice as JSON: { executablePath?, env? }. The answer is kept for the next time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/setup.mjs';

const ANSWER = join(ROOT, 'node_modules', '.cache', 'dashboard', 'browser.json');
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns launch options for Playwright's `chromium.launch`, or null with the reasons on stderr */
export async function findBrowser() {
  const kept = existsSync(ANSWER) ? JSON.parse(readFileSync(ANSWER, 'utf8')) : null;
  const steps = [
    ['the browser found last time', () => kept],
    ['CHROMIUM_PATH', () => fromPath(process.env['CHROMIUM_PATH'])],
    ['Playwright’s own browser', () => ({})],
    ...SYSTEM_PATHS.map((path) => [path, () => fromPath(path)]),
    [
      'Playwright’s download',
      () => (succeeds('npx', ['playwright', 'install', 'chromium-headless-shell'], 240_000) ? {} : null),
    ],
    ['the headless shell from npm', fromNpm],
    ['the system’s packages', fromSystemPackages],
  ];
  for (const [name, find] of steps) {
    const options = await find();
    if (options && (await starts(options))) {
      mkdirSync(dirname(ANSWER), { recursive: true });
      writeFileSync(ANSWER, JSON.stringify(options));
      if (name !== 'the browser found last time') console.error(`Browser for the tests: ${name}`);
      return options;
    }
  }
  console.error(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium) or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  return null;
}

function fromPath(path) {
  return path && existsSync(path) ? { executablePath: path } : null;
}

async function starts(options) {
  try {
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({ ...options, args: ['--no-sandbox'], timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The optional package ships the binary compressed; it unpacks itself once. */
async function fromNpm() {
  try {
    const { default: shell } = await import('@sparticuz/chromium');
    const executablePath = await shell.executablePath();
    const folder = join(dirname(executablePath), 'al2023', 'lib');
    return {
      executablePath,
      env: { ...process.env, LD_LIBRARY_PATH: folder, FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? '' },
    };
  } catch {
    return null;
  }
}

function fromSystemPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.error('Installing Chromium with the system’s package manager …');
  succeeds('apt-get', ['update', '-qq'], 180_000);
  return succeeds(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    600_000,
  )
    ? fromPath('/usr/bin/chromium')
    : null;
}

function succeeds(command, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: ROOT, stdio: 'ignore', timeout, env }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = await findBrowser();
  if (!options) process.exit(1);
  console.log(JSON.stringify(options));
}
