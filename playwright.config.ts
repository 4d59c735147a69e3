import { defineConfig } from '@playwright/test';

interface BrowserOptions {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
}

const browser = JSON.parse(
  process.env['TEST_BROWSER'] ?? '{"executablePath":"/usr/bin/chromium"}',
) as BrowserOptions;
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
  retries: 0,
  reporter: report ? [['line'], ['json', { outputFile: report }]] : [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { ...browser, args: ['--no-sandbox', '--disable-gpu'] },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    // A recorded trace of every test costs a quarter of the time; `--trace retain-on-failure` asks for it.
    screenshot: 'only-on-failure',
  } as object,
  webServer: {
    command: `node scripts/serve-dist.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
