import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

interface BrowserOptions {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
}

const browser = chosenBrowser();
const report = process.env['TEST_REPORT'];
const port = Number(process.env['TEST_PORT'] ?? 4391);
const address = `http://127.0.0.1:${port}`;

/** Journeys in a real browser against the production build, served as a static host serves it. */
export default defineConfig({
  testDir: 'e2e',
  // Generous: a slow machine is no failure.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  // A shared machine stalls now and then; what passes only at the second try is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: report ? [['line'], ['json', { outputFile: report }]] : [['line']],
  use: {
    baseURL: address,
    launchOptions: {
      ...browser,
      env: { ...process.env, ...browser.env },
      args: ['--no-sandbox', '--disable-gpu'],
    },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    // A browser that has been here before: on a busy machine the first visit would now and then do without fonts.
    storageState: {
      cookies: [],
      origins: [{ origin: address, localStorage: [{ name: 'fonts', value: fontFiles() }] }],
    },
    reducedMotion: 'reduce',
    // What is answered by a worker does not pass by the tests that break files on purpose; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A recorded trace of every test costs a quarter of the time; `--trace retain-on-failure` asks for it.
    screenshot: 'only-on-failure',
  } as object,
  webServer: {
    command: `node scripts/serve-dist.mjs ${port}`,
    url: `${address}/`,
    reuseExistingServer: false,
  },
});

/** Addresses of all fonts of the build, as the app notes down that it has them. */
function fontFiles(): string {
  const folder = new URL('dist/assets/', import.meta.url);
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `/assets/${file}`)
    .join(' ');
}

/** What `npm test` hands over, else what it found last time, else the system's, else Playwright's own. */
function chosenBrowser(): BrowserOptions {
  const given = process.env['TEST_BROWSER'];
  if (given !== undefined) return JSON.parse(given) as BrowserOptions;
  const kept = new URL('node_modules/.cache/dashboard/browser.json', import.meta.url);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as BrowserOptions;
  const system = '/usr/bin/chromium';
  return existsSync(system) ? { executablePath: system } : {};
}
