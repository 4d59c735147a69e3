import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

export const LANGUAGES = ['de', 'en', 'ru', 'kk'] as const;

/** Every page of the app, with one project and one source. */
export const PAGES = [
  '/',
  '/trade',
  '/imports',
  '/projects',
  '/projects/P03',
  '/timeline',
  '/context',
  '/sources',
  '/sources/S001',
  '/data',
] as const;

/** A test that fails on any error in the console or on the page; `expectErrors` lets those through that it is about. */
export const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until everything on it has arrived. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the page's heading stands, no view is still loading, and what was written at build answers to the reader. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const unsettled = '[data-wait], [data-status="static"], [data-status="loading"], .ui-skeleton';
  await expect(async () => {
    await touchCards(page);
    await expect(page.locator(unsettled)).toHaveCount(0, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
}

/** What is out of sight takes its size as well, as where a page is opened at a place: for questions about all of it at once. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['place'] = '';
  });
}

/** Cards further down come alive when the reader comes near or touches them. */
async function touchCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('[data-status="static"]'))
      card.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
}

/** The card of a view. */
export function view(page: Page, id: string) {
  return page.locator(`[data-view="${id}"]`);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours: all that another theme of the same page can break, and no other language. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Violations of WCAG 2.2 A and AA, told so that one finds them: of all rules, of those on `colours` alone, or of the `rest`.
 * Runs inside the page: handing every node that passes to the test, as the default does, takes three times as long as the
 * checks themselves. What is inside a frame of another origin is not seen: open the frame's address for that.
 */
export async function violations(
  page: Page,
  part: 'all' | 'colours' | 'rest' = 'all',
): Promise<readonly string[]> {
  await layOutWhole(page);
  const runOnly =
    part === 'colours'
      ? { type: 'rule' as const, values: COLOUR_RULES }
      : { type: 'tag' as const, values: WCAG };
  const isOff = part === 'rest' ? COLOUR_RULES : [];
  const rules = Object.fromEntries(isOff.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly, rules, resultTypes: ['violations'] })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
