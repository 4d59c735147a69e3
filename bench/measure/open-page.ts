import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Profile } from './profile.ts';

export interface OpenedPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** A page that is in the middle of a long task may not even close; it is left behind then, ms. */
const CLOSING = 10_000;

/** A page with nothing in its cache, on a device and network of the profile. */
export async function openPage(browser: Browser, profile: Profile): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  // The loader of TypeScript names functions with this one, also those that are handed over to a page.
  await context.addInitScript('globalThis.__name = (target) => target;');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (profile.network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.network.latencyMs,
      downloadThroughput: profile.network.bitsPerSecond / 8,
      uploadThroughput: profile.network.bitsPerSecond / 16,
    });
  }
  if (profile.cpuSlowdown > 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  }
  return { page, session, close: () => closed(context.close()) };
}

async function closed(closing: Promise<void>): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSING).unref());
  await Promise.race([closing.catch(() => undefined), patience]);
}
