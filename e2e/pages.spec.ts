import { expect, LANGUAGES, open, PAGES, test, violations } from './support.ts';

// Each page is held against WCAG in every language, half of them in the light theme and half in the dark one.
for (const language of LANGUAGES) {
  for (const path of PAGES) {
    const theme = (PAGES.indexOf(path) + LANGUAGES.indexOf(language)) % 2 === 0 ? 'light' : 'dark';

    test(`${path} speaks ${language}, is accessible in ${theme} and leaves no text out`, async ({ page }) => {
      await open(page, `${path}?lang=${language}&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/undefined|\[object|NaN|Invalid Date|\{n\}/);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const path of PAGES) {
  test(`${path} fits a phone without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const language of ['de', 'kk']) {
      await open(page, `${path}?lang=${language}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, language).toBeLessThanOrEqual(0);
    }
  });

  test(`${path} answers a direct hit and a reload`, async ({ page }) => {
    await open(page, path);
    const title = await page.title();
    await page.reload();
    await expect(page).toHaveTitle(title);
  });
}

test('an address that means nothing gets a helpful page with a way back', async ({ page, errors }) => {
  await page.goto('/no/such/page?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
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
  await expect(page).toHaveURL(/\/projects\?sector=chemicals&lang=kk/);
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
