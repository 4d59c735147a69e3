import { copyFile, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { encodeDeck } from '../src/present/deck-codec.ts';
import { EMPTY_DECK, withChange, withSlide } from '../src/present/deck.ts';
import { expect, open, test, view, violations } from './support.ts';

const VIEWS = [
  'trade-volume',
  'import-shares',
  'import-partners',
  'projects-by-sector',
  'exchange-rates',
  'memberships',
];

/** A deck of so many slides, each view in turn. */
function deckOf(count: number) {
  let deck = { ...EMPTY_DECK, title: 'Two economies' };
  for (let index = 0; index < count; index += 1)
    deck = withSlide(deck, VIEWS[index % VIEWS.length] ?? '', '');
  return deck;
}

const heading = (page: Page) => page.locator('.present-page :is(h1, h2)').first();

test('three views become a deck that is presented by keyboard alone and is found again after a reload', async ({
  page,
}) => {
  await open(page, '/trade?lang=en&from=2015');
  const card = view(page, 'trade-volume');
  await card.getByRole('button', { name: 'Add to deck' }).press('Enter');
  await expect(card.getByText('Added to the deck')).toBeAttached();
  await open(page, '/imports?lang=en&year=2021');
  for (const id of ['import-shares', 'import-partners']) {
    await view(page, id).getByRole('button', { name: 'Add to deck' }).press('Enter');
  }
  await page.getByRole('link', { name: 'Deck: 3 slides' }).press('Enter');
  const items = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Remove/ }) });
  await expect(items).toHaveCount(3);
  await items
    .nth(2)
    .getByRole('button', { name: /^Move up/ })
    .press('Enter');
  await expect(items.nth(1)).toContainText('largest supplier');
  await page.getByLabel('Title of the talk').fill('Two economies');
  await expect.poll(() => page.url()).toContain('deck=');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText('Two economies');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toContainText('Kazakhstan–Russia: total trade');
  await expect(page.locator('.view-subtitle')).toContainText('2015–2025');
  await page.keyboard.press(' ');
  await expect(heading(page)).toContainText('largest supplier');
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toContainText('Russia supplied');
  await page.reload();
  await expect(heading(page)).toContainText('Russia supplied');
  await expect(page).toHaveURL(/slide=4/);
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('Sources');
  await page.keyboard.press('o');
  await expect(
    page.getByRole('navigation', { name: 'Overview of the slides' }).getByRole('button'),
  ).toHaveCount(5);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Black screen' }).last()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText('Two economies');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Speaker window');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(3);
});

test('the speaker’s window is in step with the room, with notes and what comes next', async ({
  page,
  context,
}) => {
  const deck = encodeDeck(withChange(deckOf(3), '1', { notes: 'Begin with the break of 2010.' }));
  await open(page, `/present?lang=en&deck=${deck}`);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(heading(page)).toHaveText('Two economies');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByRole('timer')).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await expect(heading(page)).toContainText('Kazakhstan–Russia');
  await expect(speaker.locator('.speaker-notes')).toHaveText('Begin with the break of 2010.');
  await expect(speaker.locator('.speaker-next')).toContainText('Russia supplied');
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(speaker.getByRole('heading', { level: 1 })).toContainText('Russia supplied');

  // Two presses before the next drawing are two steps, by clicker, button or finger, in either window.
  await expect(page).toHaveURL(/slide=3/);
  await pressTwice(page, 'PageDown');
  await expect(page).toHaveURL(/slide=5/);
  await expect(speaker).toHaveURL(/slide=5/);
  await pressTwice(speaker, 'PageUp');
  await expect(page).toHaveURL(/slide=3/);
  await speaker.getByRole('button', { name: 'Previous slide' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page).toHaveURL(/slide=1/);
  await swipeTwice(page);
  await expect(page).toHaveURL(/slide=3/);
  await expect(speaker).toHaveURL(/slide=3/);
  await pressTwice(page, 'b');
  await expect(page.locator('.present-black')).toHaveCount(0);
});

/** A key pressed twice before anything can be drawn. */
async function pressTwice(page: Page, key: string): Promise<void> {
  await page.evaluate((pressed) => {
    for (let times = 0; times < 2; times += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, cancelable: true }));
  }, key);
}

/** A finger twice across the slide to the left, before anything can be drawn. */
async function swipeTwice(page: Page): Promise<void> {
  await page.locator('.present-page').evaluate((slide) => {
    const touch = (x: number) => new Touch({ identifier: 1, target: slide, clientX: x, clientY: 200 });
    for (let times = 0; times < 2; times += 1) {
      const options = { bubbles: true, cancelable: true };
      slide.dispatchEvent(new TouchEvent('touchstart', { ...options, touches: [touch(400)] }));
      slide.dispatchEvent(new TouchEvent('touchend', { ...options, changedTouches: [touch(200)] }));
    }
  });
}

test('filters are used on a slide and taken back', async ({ page }) => {
  await open(page, `/present?lang=en&slide=2&deck=${encodeDeck(deckOf(1))}`);
  await expect(page.locator('.view-subtitle')).toContainText('1994–2025');
  await page.keyboard.press('c');
  await page
    .getByRole('radio', { name: 'Russia', exact: true })
    .or(page.getByRole('button', { name: 'Russia', exact: true }))
    .first()
    .click();
  await expect(page.locator('.view-subtitle')).toContainText('counted by Russia');
  await page.getByRole('button', { name: 'Slide as it was' }).click();
  await expect(page.locator('.view-subtitle')).toContainText('counted by Kazakhstan and Russia');
});

test('on paper a deck is dark on light, whatever the screen has', async ({ page }) => {
  const token = (name: string) =>
    page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of), name);
  const colours = async () => [await token('--surface-sunken'), await token('--c-RUS')];
  const path = `/present?lang=en&slide=2&deck=${encodeDeck(deckOf(1))}`;
  await open(page, `${path}&theme=light`);
  const light = await colours();
  await open(page, `${path}&theme=dark`);
  expect(await colours()).not.toEqual(light);
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual(light);
});

test('a table that is longer than a sheet goes on over further ones, down to its source line', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(
    page,
    `/present?lang=de&print=1&deck=${encodeDeck(withSlide(EMPTY_DECK, 'projects-table', ''))}`,
  );
  const slide = page.locator('.print-page').nth(1);
  await expect(slide.locator('.view-source')).toBeAttached();
  await expect.poll(() => slide.locator('.projects-table-row').count()).toBeGreaterThan(46);
  await expect(slide).not.toHaveAttribute('data-long');
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  // Title, 47 projects in rows of more than 40 px on sheets of 700, sources.
  expect(sheets?.length).toBeGreaterThanOrEqual(5);
  await expect(slide).toHaveAttribute('data-long');
  await page.emulateMedia({ media: 'print' });
  const [sheet, foot] = [await slide.boundingBox(), await slide.locator('.view-foot').boundingBox()];
  expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThan((sheet?.y ?? 0) + (sheet?.height ?? 0));
});

test('twelve views go into one PowerPoint file, with title, sources, own headings and notes', async ({
  page,
}) => {
  const deck = withChange(deckOf(12), '2', { title: 'Mine', notes: 'Say it slowly.' });
  await open(page, `/present?lang=en&deck=${encodeDeck(deck)}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PowerPoint' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Two-economies.pptx');
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(14);
  const all = Object.entries(parts)
    .filter(([name]) => /^ppt\/(slides|notesSlides)\/[a-zA-Z]+\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  for (const text of ['Two economies', 'Mine', 'Say it slowly.', 'Rosstat']) expect(all).toContain(text);
});

test('an address that holds no deck says so; a deck of a link is taken as pictures, and kept only once it is changed', async ({
  page,
}) => {
  await open(page, '/present?lang=en&deck=aNonsense');
  await expect(page.getByRole('main')).toContainText('no deck that can be read');
  await open(page, `/present?lang=en&deck=${encodeDeck(withSlide(deckOf(2), 'no-such-view', ''))}`);
  await expect(page.getByRole('main')).toContainText('came with a link');
  await expect(page.getByRole('main')).toContainText('One slide cannot be shown at present');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pictures (ZIP)' }).click();
  const pictures = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  expect(Object.keys(pictures)).toEqual(['01-trade-volume.png', '02-import-shares.png']);
  for (const bytes of Object.values(pictures)) expect(strFromU8(bytes.slice(1, 4))).toBe('PNG');
  await open(page, '/trade?lang=en');
  await expect(page.getByRole('link', { name: /^Deck/ })).toHaveCount(0);
});

test('one HTML file opens from a disk without any network and stays interactive', async ({
  page,
  browser,
}) => {
  await open(page, `/present?lang=de&deck=${encodeDeck(deckOf(4))}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Eine HTML-Datei' }).click();
  const path = `${await (await download).path()}.html`;
  await copyFile(path.replace(/\.html$/, ''), path);
  const context = await browser.newContext({ offline: true });
  const file = await context.newPage();
  const problems: string[] = [];
  file.on('pageerror', (error) => problems.push(String(error)));
  file.on('requestfailed', (request) => problems.push(request.url()));
  await file.goto(`file://${path}`);
  await expect(heading(file)).toHaveText('Two economies');
  await file.keyboard.press('ArrowRight');
  await expect(heading(file)).toContainText('Gesamthandel');
  await file.keyboard.press('c');
  await file.getByRole('radio', { name: 'Russland', exact: true }).check();
  await expect(file.locator('.view-subtitle')).toContainText('Daten: Russland');
  await file.keyboard.press('Escape');
  await file.keyboard.press('End');
  await expect(heading(file)).toHaveText('Quellen');
  await file.reload();
  await expect(heading(file)).toHaveText('Quellen');
  expect(problems).toEqual([]);
  await context.close();
});
