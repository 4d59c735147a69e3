import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

interface BrowserOptions {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
}

const browser = chosenBrowser();
const report = process.env['TEST_REPORT'];
const port = Number(process.env['TEST_PORT'] ?? 4391);

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
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...browser,
      env: { ...process.env, ...browser.env },
      args: ['--no-sandbox', '--disable-gpu'],
    },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    // What is answered by a worker does not pass by the tests that break files on purpose; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A recorded trace of every test costs a quarter of the time; `--trace retain-on-failure` asks for it.
    screenshot: 'only-on-failure',
  } as object,
  webServer: {
    command: `node scripts/serve-dist.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

/** What `npm test` hands over, else what it found last time, else the system's, else Playwright's own. */
function chosenBrowser(): BrowserOptions {
  const given = process.env['TEST_BROWSER'];
  if (given !== undefined) return JSON.parse(given) as BrowserOptions;
  const kept = new URL('node_modules/.cache/dashboard/browser.json', import.meta.url);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as BrowserOptions;
  const system = '/usr/bin/chromium';
  return existsSync(system) ? { executablePath: system } : {};
}
