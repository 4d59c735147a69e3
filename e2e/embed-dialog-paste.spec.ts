import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { embedIn, openHost, scrollsInside } from './embed-host.ts';
import { expect, open, test, view, violations } from './support.ts';

/** The data as they are. */
const { version: VERSION } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { version: string };

test.beforeEach(async ({ context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
});

async function openDialog(page: Page, path: string) {
  await open(page, path);
  await view(page, 'import-shares').getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/<iframe/);
  return dialog;
}

/** What the tab of a target copies with the one key that copies, wherever the focus is. */
async function snippetFor(page: Page, target: string): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: target }).click();
  await expect(dialog.getByText('Measuring')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+c');
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('what each target copies with Ctrl+C works where it is pasted', async ({
  page,
  baseURL,
  request,
  browser,
}) => {
  await openDialog(page, '/en/imports/?partner=RUS,CHN');
  const address = await snippetFor(page, 'CMS');
  const slide = await snippetFor(page, 'reveal.js');
  const mail = await snippetFor(page, 'E-mail');
  const frame = await snippetFor(page, 'Web page');

  // A CMS asks the page at the address for its oEmbed answer and pastes that.
  const html = await (await request.get(address)).text();
  const link = /href="([^"]+)" type="application\/json\+oembed"/.exec(html)?.[1] ?? '';
  const answer = (await (await request.get(new URL(link, baseURL).pathname)).json()) as { html: string };
  await openHost(page, answer.html.replace('src="/', `src="${baseURL}/`));
  const pasted = await embedIn(page, 'iframe');
  await expect(pasted.locator('.chart').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // reveal.js is asked for by the lines of the snippet; the real one is in embed-reveal.spec.ts.
  await openHost(
    page,
    `<script>Reveal = { triggerKey: (code) => (window.moved = code) }</script>${slide.replace('data-src', 'src')}`,
  );
  const onSlide = await embedIn(page, 'iframe');
  await expect(onSlide.locator('.view-controls')).toHaveCount(0);
  await onSlide.locator('.chart').first().click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate('window.moved')).toBe(34);

  await openHost(page, mail);
  await expect(page.locator('main a').last()).toHaveAttribute('href', /\/en\/imports\?partner=RUS,CHN/);
  await expect(page.locator('main p')).toContainText('%');
  expect(await violations(page)).toEqual([]);

  await openHost(page, frame);
  const alone = await embedIn(page, 'iframe');
  await expect(alone.locator('.embed-link a')).toHaveAttribute('href', /partner=RUS,CHN/);
  await expect.poll(() => scrollsInside(alone)).toBe(false);

  // Where scripts are off: the picture, or the finding in words where the state is not the one of the picture.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const article = await plain.newPage();
  await openHost(article, frame);
  await expect(article.locator('main')).toContainText(/%/);
  await expect(article.locator('main a').first()).toHaveAttribute('href', /\/en\/imports\?partner=RUS,CHN/);
  await plain.close();
});

test('every choice of the dialog is in the address of the preview and of the snippet, and takes effect there', async ({
  page,
}) => {
  const dialog = await openDialog(page, '/en/imports/?unit=usd');
  const preview = dialog.locator('.embed-preview iframe');
  const snippet = dialog.getByRole('textbox');
  const query = async () =>
    Object.fromEntries(new URL((await preview.getAttribute('src')) ?? '', 'http://any').searchParams);
  const choices: readonly (readonly [string, string, () => Promise<void>])[] = [
    [
      'lang',
      'ru',
      () =>
        dialog
          .getByLabel('Language')
          .selectOption('ru')
          .then(() => undefined),
    ],
    ['theme', 'dark', () => dialog.getByRole('radio', { name: 'Dark' }).check()],
    ['title', '0', () => dialog.getByLabel('Heading').uncheck()],
    ['bg', 'transparent', () => dialog.getByLabel('No background').check()],
    ['lock', 'unit', () => dialog.getByLabel('Unit').check()],
    ['v', VERSION, () => dialog.getByLabel('Freeze the figures').check()],
  ];
  for (const [key, value, choose] of choices) {
    await choose();
    await expect.poll(query).toMatchObject({ unit: 'usd', [key]: value });
    await expect(snippet).toHaveValue(new RegExp(`[?;]${key}=${value}`));
  }
  await expect(dialog.getByText('Leave “color-scheme:light”')).toBeVisible();
  const shown = await embedIn(page, '.embed-preview iframe');
  await expect(shown.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(shown.locator('html')).toHaveAttribute('data-bg', 'transparent');
  await expect(shown.locator('h1')).toHaveClass('visually-hidden');
  await expect(shown.locator('.view-source')).toContainText(VERSION);
  await dialog.getByLabel('Filters and options').uncheck();
  await expect.poll(query).toMatchObject({ controls: '0' });
  const bare = await embedIn(page, '.embed-preview iframe');
  await expect(bare.locator('.view-controls')).toHaveCount(0);
  // What is behind a transparent frame is not seen from inside of it.
  expect(await violations(page, 'rest')).toEqual([]);
});
