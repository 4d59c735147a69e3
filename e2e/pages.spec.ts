import type { Page } from '@playwright/test';
import { expect, LANGUAGES, layOutWhole, open, PAGES, settled, test, violations } from './support.ts';

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 320, height: 700 };
const THEMES = ['light', 'dark'] as const;

// One load per page, the languages and themes through its own switches: loading is most of the time otherwise.
for (const [index, path] of PAGES.entries()) {
  test(`${path} speaks every language, is accessible in both themes and fits a phone`, async ({ page }) => {
    test.slow();
    const [theme, other] = index % 2 === 0 ? THEMES : THEMES.toReversed();
    await page.setViewportSize(DESKTOP);
    await open(page, `${path}?lang=${LANGUAGES[0]}&theme=${theme}`);
    const menus = new Set<string>();
    for (const language of LANGUAGES) {
      await test.step(language, async () => {
        await switches(page).first().selectOption(language);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await settled(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await layOutWhole(page);
        const text = await page.locator('body').innerText();
        // The last is how a browser without the language's calendar writes a month: "2022 M05 30".
        expect.soft(text, language).not.toMatch(/undefined|\[object|NaN|Invalid Date|\{\w*\}|\bM\d\d\b/);
        menus.add(await page.getByRole('navigation').first().innerText());
        expect
          .soft(await violations(page, language === LANGUAGES[0] ? 'all' : 'rest'), `${language}, ${theme}`)
          .toEqual([]);
        await page.setViewportSize(PHONE);
        await expect.soft.poll(() => overflow(page), `${language}, ${PHONE.width} px`).toBeLessThanOrEqual(0);
        await page.setViewportSize(DESKTOP);
      });
    }
    expect(menus.size, 'each language has its own menu').toBe(LANGUAGES.length);
    await switches(page).last().selectOption(other);
    await expect(page.locator('html')).toHaveAttribute('data-theme', other);
    expect.soft(await violations(page, 'colours'), other).toEqual([]);
    await page.setViewportSize(PHONE);
    expect.soft(await violations(page), `${other}, ${PHONE.width} px`).toEqual([]);
  });
}

/** Language first, theme last. */
function switches(page: Page) {
  return page.getByRole('banner').getByRole('combobox');
}

/** How far the page can be scrolled sideways, px. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('every page answers a direct hit in the language of its address, and a reload', async ({ page }) => {
  const titles = new Set<string>();
  for (const [index, path] of PAGES.entries()) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    await open(page, `${path}?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const title = await page.title();
    await page.reload();
    await expect(page).toHaveTitle(title);
    titles.add(title);
  }
  expect(titles.size, 'each page has a title of its own').toBe(PAGES.length);
});

test('an address that means nothing gets a helpful page with a way back', async ({ page, errors }) => {
  await page.goto('/no/such/page?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Goods trade' }).click();
  await expect(page).toHaveURL(/\/trade\?lang=en/);
  // The server answers 404 as it should; the browser writes that to the console.
  errors.splice(0, errors.length, ...errors.filter((text) => !text.includes('404')));
});

test('the language follows the browser, and switching it keeps place and filters', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  await open(page, '/projects?sector=chemicals');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByLabel('Язык').selectOption('kk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page).toHaveURL(/\/kk\/projects\?sector=chemicals$/);
  await context.close();
});

test('the theme follows the system until the reader chooses one', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await open(page, '/data?lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Appearance').selectOption('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await context.close();
});

test('on paper a page says of when its data are, and where exactly this state is found again', async ({
  page,
}) => {
  await open(page, '/projects?lang=kk&sector=chemicals&asof=today&theme=dark&compare=P01,P02,P05');
  const foot = page.locator('.print-foot');
  await expect(foot).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(foot).toBeVisible();
  await expect(foot).toContainText(/Деректер нұсқасы: \d+\.\d+\.\d+, \d{4} жылғы/);
  await expect(foot).toHaveAttribute('data-address', /^http/);
  const address = (await foot.getAttribute('data-address')) ?? '';
  expect(await foot.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(address);
  expect(address).toMatch(
    /\/kk\/projects\?sector=chemicals&asof=\d{4}-\d\d-\d\d&compare=P01,P02,P05&v=\d+\.\d+\.\d+$/,
  );
  // Nothing is cut off, nothing lies over what follows, and bars are printed though browsers leave backgrounds out.
  const hidden = await page
    .locator('.table-scroller:visible')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).map(({ className }) => className),
    );
  expect(hidden).toEqual([]);
  await expect(page.locator('.chart-bar-row').first()).toHaveCSS('print-color-adjust', 'exact');
  const count = await page.locator('[data-view="projects-table"] tbody tr').count();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(address);
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.locator('[data-view="projects-table"] tbody tr')).toHaveCount(count);
});

test('on A4 the first view of the overview begins on the first sheet', async ({ browser }) => {
  // What a sheet has within its margins: 178 × 265 mm at 96 px an inch.
  const viewport = { width: 672, height: 1001 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  for (const language of LANGUAGES) {
    await page.goto(`/${language}`);
    // Heading and cards that stand beside each other are kept together.
    const card = await page.locator('.key-figures-cards > li').first().boundingBox();
    expect((card?.y ?? Infinity) + (card?.height ?? 0), language).toBeLessThan(viewport.height);
  }
  await context.close();
});
