import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { REVISED_IMPORTS } from '../src/domain/versions/testing.ts';
import { encodeDeck } from '../src/present/deck-codec.ts';
import { EMPTY_DECK, withSlide } from '../src/present/deck.ts';
import { expect, open, test, view, violations } from './support.ts';

/** The earlier version with figures that make a difference in the trade view. */
async function withRevisions(page: Page): Promise<void> {
  await page.route('**/data/versions/1.0.0.json', (route) => route.fulfill({ json: REVISED_IMPORTS }));
}

test('an address of an earlier version marks what was revised, with the old figure', async ({ page }) => {
  await withRevisions(page);
  await open(page, '/trade?lang=en&reporter=KAZ&flow=import,total&tab=table&v=1.0.0');
  await expect(page.locator('.version-notice')).toContainText('version 1.0.0 of the data (24 November 2026)');
  const card = view(page, 'trade-volume');
  const cells = card.getByRole('row', { name: /^2021/ }).locator('.cell-mark--revised');
  await expect(cells.nth(0)).toHaveText('revised since 1.0.0, was $17,000,000,000');
  await expect(cells.nth(1)).toHaveText('revised since 1.0.0, was $24,018,745,764');
  await expect(card.locator('.revisions')).toContainText('figures of this view were others then');
  await card.getByRole('button', { name: /^\$17,605,534,201, 2021/ }).click();
  await expect(page.getByRole('dialog')).toContainText('revised since 1.0.0, was $17,000,000,000');
  await page.keyboard.press('Escape');
  await expect(card.locator('.view-foot')).toContainText('version 1.1.0, 24 November 2026');
  await card.locator('.revisions summary').click();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).not.toHaveURL(/v=/);
  await expect(page.locator('.cell-mark--revised')).toHaveCount(0);
});

/** What is marked as revised in the row of 2021. */
function revised(page: Page) {
  return page.getByRole('row', { name: /^2021/ }).locator('.cell-mark--revised').first();
}

test('a deck marks on its slides and in its HTML file what was revised', async ({ page, browser }) => {
  await withRevisions(page);
  const deck = encodeDeck(withSlide(EMPTY_DECK, 'trade-volume', 'reporter=KAZ&flow=import&tab=table'));
  await open(page, `/present?lang=en&v=1.0.0&slide=2&deck=${deck}`);
  await expect(revised(page)).toHaveText('revised since 1.0.0, was $17,000,000,000');
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'One HTML file' }).click();
  const path = `${await (await download).path()}.html`;
  await copyFile(path.replace(/\.html$/, ''), path);
  const context = await browser.newContext({ offline: true });
  const file = await context.newPage();
  await file.goto(`file://${path}#2`);
  await expect(revised(file)).toHaveText('revised since 1.0.0, was $17,000,000,000');
  await context.close();
});

test('an address of a version that is not carried says so and shows the present one', async ({ page }) => {
  await open(page, '/trade?lang=de&v=9.9.9');
  await expect(page.locator('.version-notice')).toContainText(
    'Der Link verlangt die Datenversion „9.9.9“, die es auf dieser Website nicht gibt.',
  );
  await expect(view(page, 'trade-volume').getByRole('heading', { level: 2 })).toBeVisible();
});

/** A row of the package as it is, to be changed. */
function rowOf(resource: string, isSuch: (row: Record<string, unknown>) => boolean): Record<string, unknown> {
  const rows = JSON.parse(readFileSync(`data/${resource}.json`, 'utf8')) as Record<string, unknown>[];
  return rows.find(isSuch) ?? {};
}

/** One change in every kind of figure: counts, statements, rates, dates, words, amounts, the status of a project. */
const EVERYWHERE = {
  version: '1.0.0',
  next: '1.1.0',
  resources: [
    changed('statements', ['id'], [['C06'], { count: 20 }], [['C34'], { valueUsd: 24_000_000_000 }]),
    changed('imports', ['year', 'reporter', 'partner'], [[2025, 'KAZ', 'RUS'], { valueUsd: 19_000_000_000 }]),
    changed('exchange-rates', ['period', 'currency', 'per'], [['2014-05', 'KZT', 'USD'], { rate: 170 }]),
    changed('memberships', ['id'], [['M37'], { date: '2001-06-14' }]),
    changed(
      'events',
      ['id'],
      [['E72'], { start: '2024-11-12' }],
      [['E71'], { description: { en: 'Other words', de: 'x', ru: 'x', kk: 'x' } }],
    ),
    {
      ...changed('project-statuses', ['project', 'date', 'status']),
      added: [
        ['P07', '2021', 'announced'],
        ['P07', '2022-05-30', 'planned'],
      ],
    },
    {
      ...changed('project-amounts', ['project', 'measure', 'value']),
      added: [['P01', 'investment', 163_700_000]],
      removed: [
        {
          at: 0,
          row: { ...rowOf('project-amounts', ({ value }) => value === 163_700_000), value: 160_000_000 },
        },
      ],
    },
    changed('projects', ['id'], [['P01'], { sector: 'chemicals', places: ['almaty'] }]),
  ],
};

function changed(name: string, key: readonly string[], ...rows: readonly (readonly [unknown[], object])[]) {
  return { name, key, changed: rows.map(([row, was]) => ({ row, was })), added: [], removed: [] };
}

const said = (text: string) => new RegExp(`revised since 1\\.0\\.0, was ${text}`);

test('figures of bars, maps, matrices, counts and sentences tell what they were as well', async ({
  page,
}) => {
  await page.route('**/data/versions/1.0.0.json', (route) => route.fulfill({ json: EVERYWHERE }));
  const ring = (id: string) => view(page, id).locator('.figure[data-revised]');

  await open(page, '/?lang=en&v=1.0.0');
  const card = view(page, 'key-figures').locator('.key-figure', { hasText: 'carried out or worked out' });
  await expect(card.locator('.figure[data-revised]').first()).toHaveAttribute('aria-label', said('20'));
  await expect(view(page, 'key-figures').getByRole('button', { name: /^13,.*revised/ })).toHaveCount(0);

  await open(page, '/trade?lang=en&from=2020&to=2021&v=1.0.0');
  await page.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.chart-tooltip')).toContainText('revised since 1.0.0, was $24,000,000,000');

  await open(page, '/imports?lang=en&v=1.0.0');
  await expect(ring('import-shares').first()).toHaveAttribute('aria-description', said('29\\.0%'));
  await expect(ring('import-partners').first()).toBeVisible();
  const russia = view(page, 'import-partners').getByRole('button', { name: /Russia.*revised since/ });
  await expect(russia).toHaveAttribute('aria-label', said('29.*was \\$19,000,000,000'));
  await russia.focus();
  await expect(page.locator('.figure-peek')).toContainText('revised since 1.0.0, was $19,000,000,000');

  await open(page, '/projects?lang=en&v=1.0.0');
  const strip = view(page, 'projects-by-sector').locator('.announced-strip');
  await expect(strip.locator('[data-fact="announced"] .figure')).toHaveAttribute(
    'aria-description',
    said('20'),
  );
  await expect(strip.locator('[data-fact="documented"] .figure')).toHaveAttribute(
    'aria-description',
    said('18'),
  );
  await expect(ring('projects-by-sector').and(page.locator('.chart-bar-list *')).first()).toBeVisible();
  await expect(ring('projects-map').and(page.locator('.town-count *')).first()).toBeVisible();
  await expect(ring('announced-projects').first()).toBeVisible();
  await expect(page.locator('.projects-table-row .cell-mark--revised').first()).toBeVisible();

  await open(page, '/timeline?lang=en&v=1.0.0');
  await expect(ring('meetings-timeline').first()).toBeVisible();
  await expect(view(page, 'meetings-timeline').locator('#E72')).toContainText('was 12 November 2024');
  await expect(view(page, 'meetings-timeline').locator('#E71')).toContainText('was Other words');

  await open(page, '/context?lang=en&v=1.0.0');
  await expect(ring('memberships').first()).toHaveAttribute('aria-label', said('14 June 2001'));
  await expect(
    view(page, 'exchange-rates').locator('.co-movement .cell-mark--revised').first(),
  ).toContainText('revised since 1.0.0, was 0.');

  await open(page, '/projects/P01?lang=en&v=1.0.0');
  await expect(page.locator('.project-amounts .cell-mark--revised')).toHaveText(
    'revised since 1.0.0, was $160 m',
  );
  await expect(page.locator('.facts .cell-mark--revised').first()).toContainText('was Chem');
  await expect(page.locator('.revisions')).toContainText('3 figures');
  expect(await violations(page)).toEqual([]);
});
