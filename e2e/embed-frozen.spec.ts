import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { embedIn, iframe, openHost } from './embed-host.ts';
import { expect, test } from './support.ts';

interface TradeRow {
  readonly year: number;
  readonly reporter: string;
  readonly flow: string;
  readonly series: string;
  readonly valueUsd: number | null;
}

const NOW = (JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { version: string }).version;
const NEXT = '99.0.0';
/** What the release of this test revises. */
const isRevised = ({ year, reporter, flow, series }: TradeRow) =>
  year === 2021 && reporter === 'KAZ' && flow === 'import' && series === 'preferred';

/** From now on the site is that of a later release, in which one figure is another one. */
async function releaseNext(page: Page): Promise<void> {
  const rows = JSON.parse(readFileSync('data/trade.json', 'utf8')) as readonly TradeRow[];
  const was = rows.find(isRevised)?.valueUsd;
  await page.route('**/data/trade.json', (route) =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: rows.map((row) => (isRevised(row) ? { ...row, valueUsd: 17_123_000_000 } : row)),
    }),
  );
  await page.route(`**/data/versions/${NOW}.json`, (route) =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: {
        version: NOW,
        next: NEXT,
        resources: [
          {
            name: 'trade',
            key: ['year', 'reporter', 'partner', 'flow', 'series'],
            changed: [{ row: [2021, 'KAZ', 'RUS', 'import', 'preferred'], was: { valueUsd: was } }],
            added: [],
            removed: [],
          },
        ],
      },
    }),
  );
  const { versions, ...pkg } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
    readonly created: string;
    readonly versions: readonly object[];
  };
  await page.route('**/data/datapackage.json', (route) =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: { ...pkg, version: NEXT, versions: [...versions, { version: NOW, created: pkg.created }] },
    }),
  );
  // The documents are still those of the present build: the app begins anew, as it does where none was written.
  await page.route('**/embed/trade-volume/**', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('id="static-page"', 'id="none"').replace(' data-base="/"', '');
    await route.fulfill({ response, body });
  });
}

test('a frozen embed never changes, a live one does; a version that is not carried is told', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/en/embed/trade-volume/?reporter=KAZ&flow=import,total&tab=table`;
  const frames = ['&v=1.0.0', `&v=${NOW}`, '', '&v=0.0.7'];
  const host = frames.map((key, index) => iframe(`f${index}`, address + key)).join('');
  const texts = async () => {
    await openHost(page, host);
    const embeds = await Promise.all(frames.map((_, index) => embedIn(page, `#f${index}`)));
    for (const embed of embeds) await expect(embed.locator('table').first()).toBeVisible();
    return Promise.all(embeds.map((embed) => embed.locator('.embed').innerText()));
  };
  const before = await texts();
  expect(before[0]).toContain('version 1.0.0');
  expect(before[2]).toContain('$17,605,534,201');
  expect(before[3]).toContain('version “0.0.7” of the data, which this site does not carry');

  await releaseNext(page);
  const after = await texts();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(after[2]).toContain('$17,123,000,000');
  expect(after[2]).toContain(`version ${NEXT}`);
  expect(after[3]).toContain(`Version ${NEXT}`);
});

test('what has come to a slide goes on working without a network: filters, table, sources', async ({
  page,
  context,
  baseURL,
  errors,
}) => {
  await openHost(page, iframe('one', `${baseURL}/en/embed/trade-volume/?fit=1&theme=light`));
  const frame = await embedIn(page, '#one');
  await page.waitForLoadState('networkidle');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await context.setOffline(true);
  await frame.getByRole('radio', { name: 'Kazakhstan' }).check();
  await expect(frame.locator('.view-subtitle')).toContainText('counted by Kazakhstan');
  await frame.getByRole('tab', { name: 'Table' }).click();
  await expect(frame.getByRole('row', { name: /^2021 \$24,6/ })).toBeVisible();
  await frame.getByRole('tab', { name: 'Sources' }).click();
  await expect(frame.locator('.source-list li').first()).toBeVisible();
  // Signs of names in other scripts are written in a fallback font then.
  expect(failed.filter((address) => !address.endsWith('.woff2'))).toEqual([]);
  errors.length = 0;
});
