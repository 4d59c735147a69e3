/*
 * Finds a Chromium for the tests, or gets one. The first that draws a page is taken: $CHROMIUM_PATH, Playwright's own, a
 * browser of the system, Playwright's download, the headless shell from npm, the system's package manager (only as root).
 * Prints the choice as JSON: { executablePath?, env? }. The answer is kept for the next time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmBrowsers } from './lib/npm-browser.mjs';
import { CACHE, ROOT } from './lib/setup.mjs';

/** `playwright.config.ts` reads it too. */
const ANSWER = join(CACHE, 'browser.json');
const KEPT = 'the browser found last time';
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where a browser may come from, in the order of trying; each gives launch options for Playwright's `chromium.launch`. */
const PLACES = [
  [KEPT, () => (existsSync(ANSWER) ? [JSON.parse(readFileSync(ANSWER, 'utf8'))] : [])],
  ['CHROMIUM_PATH', () => atPath(process.env['CHROMIUM_PATH'])],
  ['Playwright’s own browser', () => [{}]],
  ...SYSTEM_PATHS.map((path) => [path, () => atPath(path)]),
  ['Playwright’s download', download],
  ['the headless shell from npm', () => npmBrowsers(ROOT, CACHE)],
  ['the system’s packages', systemPackages],
];

/** The places where a browser is there already: nothing is fetched or installed. */
const AT_HAND = PLACES.slice(0, 3 + SYSTEM_PATHS.length);

/** @returns launch options of a browser that is there already, or null */
export function browserAtHand() {
  return findBrowser(AT_HAND);
}

/**
 * @param places where to look; the tests hand in their own
 * @returns launch options whose `env` adds to the process's own, or null with the reasons on stderr
 */
export async function findBrowser(places = PLACES) {
  const reasons = [];
  for (const [name, look] of places) {
    for (const options of candidates(name, look, reasons)) {
      const reason = await failure(options);
      if (reason !== null) {
        reasons.push(`${name}: ${reason}`);
        continue;
      }
      mkdirSync(dirname(ANSWER), { recursive: true });
      writeFileSync(ANSWER, JSON.stringify(options));
      if (name !== KEPT) console.error(`Browser for the tests: ${name}`);
      return options;
    }
  }
  for (const reason of reasons) console.error(reason);
  console.error(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium) or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  return null;
}

function candidates(name, look, reasons) {
  try {
    return look();
  } catch (error) {
    reasons.push(`${name}: ${firstLine(error)}`);
    return [];
  }
}

/** Why a browser is of no use, in a line; null if it draws text, for which it needs its libraries and a font. */
async function failure({ executablePath, env }) {
  try {
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox'],
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>Қазақстан – Россия</p>');
    await page.screenshot({ timeout: 30_000 });
    await browser.close();
    return null;
  } catch (error) {
    return firstLine(error);
  }
}

function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}

function atPath(path) {
  return path && existsSync(path) ? [{ executablePath: path }] : [];
}

function download() {
  if (succeeds('npx', ['playwright', 'install', 'chromium-headless-shell'], 240_000)) return [{}];
  throw new Error('not reachable');
}

function systemPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.error('Installing Chromium with the system’s package manager …');
  succeeds('apt-get', ['update', '-qq'], 180_000);
  const names = ['chromium', 'fonts-liberation'];
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], 600_000);
  return atPath('/usr/bin/chromium');
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
