import type { Page } from '@playwright/test';
import { VIEWS } from '../src/views/registry.ts';
import { allPairs, type Choice } from './all-pairs.ts';
import { keysOf } from './embed-keys.ts';
import { expect, test } from './support.ts';

/** Frames that are loading at the same time. */
const AT_ONCE = 4;

function addressOf(viewId: string, choice: Choice): string {
  const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  return `/embed/${viewId}/?${query}`;
}

/**
 * Shows each address in a frame and waits until its view stands there.
 * @returns what is wrong, with the address
 */
async function faultsOf(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  await page.route('**/frames', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto('/frames');
  return page.evaluate(
    async ([all, atOnce]) => {
      const left = [...all];
      const faults: string[] = [];
      // It runs in the page.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const faultIn = (view: Document | null, address: string): string | null => {
        const query = new URLSearchParams(address.split('?')[1]);
        const embed = view?.querySelector('.embed[data-status="ready"]');
        if (!view || !embed || view.documentElement.dataset['wait']) return 'no view';
        if (view.querySelector('.ui-skeleton')) return 'still loading';
        if (view.documentElement.lang !== query.get('lang')) return `in ${view.documentElement.lang}`;
        if (view.querySelector('.ui-notice--error')) return 'an error notice';
        if (!view.querySelector('.view-source a[href]')) return 'no source';
        if (!view.querySelector('.embed-link a[href]')) return 'no way to the page';
        if (!view.querySelector('h1')?.textContent) return 'no heading';
        if (!view.querySelector('[role="tabpanel"], .view-body')?.textContent) return 'an empty body';
        if (
          query.get('v') === '9.9.9' &&
          !view.querySelector('.embed-version')?.textContent?.includes('9.9.9')
        )
          return 'no word of the version';
        if (query.get('v') === '1.0.0' && !view.querySelector('.view-source')?.textContent?.includes('1.0.0'))
          return 'not frozen';
        return null;
      };
      const work = async () => {
        const frame = document.createElement('iframe');
        frame.width = '640';
        frame.height = '600';
        document.body.append(frame);
        for (let address = left.pop(); address !== undefined; address = left.pop()) {
          frame.src = address;
          const until = performance.now() + 30_000;
          let fault: string | null = 'nothing';
          while (fault !== null && performance.now() < until) {
            await new Promise((resolve) => setTimeout(resolve, 40));
            const isThere = frame.contentWindow?.location.search === `?${address.split('?')[1]}`;
            const isInFolder = frame.contentWindow?.location.pathname.includes('/embed/');
            fault = isThere || isInFolder ? faultIn(frame.contentDocument, address) : 'not there';
          }
          if (fault !== null) faults.push(`${fault}: ${address}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return faults;
    },
    [addresses, AT_ONCE] as const,
  );
}

test('the choices of keys hold every pair', () => {
  const factors = { a: ['a0', 'a1'], b: ['b0', 'b1', 'b2'], c: ['c0', 'c1', 'c2', 'c3'], d: ['d0', 'd1'] };
  const choices = allPairs(factors);
  expect(choices.length).toBeLessThan(16);
  const met = choices.flatMap(({ a = '', b = '', c = '', d = '' }) => [
    a + b,
    a + c,
    a + d,
    b + c,
    b + d,
    c + d,
  ]);
  expect(new Set(met).size).toBe(6 + 8 + 4 + 12 + 6 + 8);
});

for (const manifest of VIEWS) {
  test(`every two keys of ${manifest.id} go together`, async ({ page }) => {
    const { view } = await manifest.load();
    const addresses = allPairs(await keysOf(view)).map((choice) => addressOf(manifest.id, choice));
    expect(await faultsOf(page, addresses)).toEqual([]);
  });
}
