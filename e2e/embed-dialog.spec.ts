import type { Page } from '@playwright/test';
import { embedIn, openHost, scrollsInside } from './embed-host.ts';
import { expect, open, test, view, violations } from './support.ts';

/** Opens the dialog on a view and waits until its snippet has been measured. */
async function openDialog(page: Page, path: string, viewId: string, action: string) {
  await open(page, path);
  await view(page, viewId).getByRole('button', { name: action }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/<iframe/);
  await expect(dialog.getByText('…')).toHaveCount(0);
  return dialog;
}

/** Presses the one key that copies and reads what is on the clipboard, once all heights that are in it have been measured. */
async function copied(page: Page): Promise<string> {
  await expect(page.getByRole('dialog').getByText('…')).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Kopieren' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Kopiert' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the snippet of a frame alone has the right height at 320, 600 and 960 px without our script', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await openDialog(page, '/de/trade/?reporter=KAZ&from=2010', 'trade-volume', 'Einbetten');
  const snippet = await copied(page);
  expect(snippet).toContain('title="Warenhandel nach Jahren, interaktives Diagramm"');
  expect(snippet).toMatch(/<noscript>.*(alt="[^"]{40,}"|<p>[^<]{40,})/);
  expect(snippet).toMatch(/<a href="[^"]+\/de\/trade\?[^"]*reporter=KAZ[^"]*#trade-volume">/);
  await openHost(page, snippet);
  for (const width of [320, 600, 960]) {
    await page.setViewportSize({ width: width + 16, height: 900 });
    const frame = await embedIn(page, 'iframe');
    await expect.poll(() => scrollsInside(frame)).toBe(false);
    const spare = () =>
      frame.evaluate(() => {
        const root = document.querySelector('.embed');
        return window.innerHeight - (root?.getBoundingClientRect().height ?? 0);
      });
    await expect.poll(spare).toBeLessThan(3);
    await expect.poll(spare).toBeGreaterThanOrEqual(0);
  }
  expect(await violations(page)).toEqual([]);
});

test('what is chosen is in the preview, in the snippet, and on the page that it is pasted into', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  const dialog = await openDialog(page, '/de/trade/?reporter=KAZ', 'trade-volume', 'Einbetten');
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Sprache').selectOption('kk');
  await dialog.getByRole('radio', { name: 'Dunkel' }).check();
  await dialog.getByLabel('Ohne Hintergrund').check();
  await dialog.getByLabel('Daten von').check();
  await dialog.getByRole('radio', { name: '320 px' }).check();
  await dialog.getByRole('radio', { name: 'Mit Skript' }).check();
  const preview = await embedIn(page, '.embed-preview iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Қазақстан');
  const snippet = await copied(page);
  for (const part of ['data-lang="kk"', 'data-theme="dark"', 'data-bg="transparent"', 'data-lock="reporter"'])
    expect(snippet).toContain(part);
  await openHost(page, snippet);
  const frame = await embedIn(page, 'iframe');
  await expect(page.locator('iframe')).toHaveAttribute('title', /интерактивті диаграмма$/);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'kk');
  await expect.poll(() => scrollsInside(frame)).toBe(false);
  expect(await violations(page)).toEqual([]);
});

test('each target gets what works there', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  const dialog = await openDialog(page, '/de/trade/', 'trade-volume', 'Einbetten');
  await dialog.getByRole('tab', { name: 'CMS' }).click();
  expect(await copied(page)).toMatch(/^http:.*\/embed\/trade-volume\/\S+$/);
  await dialog.getByRole('tab', { name: 'reveal.js' }).click();
  expect(await copied(page)).toContain('fit=1');
  await dialog.getByRole('tab', { name: 'PowerPoint' }).click();
  const file = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /PowerPoint/ }).click();
  expect((await file).suggestedFilename()).toMatch(/\.pptx$/);
  await expect(dialog.getByText('keine lebenden Webseiten')).toBeVisible();
  await dialog.getByRole('tab', { name: 'E-Mail' }).click();
  expect(await copied(page)).toMatch(/<a href="[^"]+\/de\/trade[^"]*">/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
