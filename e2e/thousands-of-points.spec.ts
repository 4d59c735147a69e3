import { fileURLToPath } from 'node:url';
import { withoutContent } from '../bench/explorer/serve.mjs';
import { madeUpRates } from '../bench/sections/made-up-rates.ts';
import { expect, open, test, view } from './support.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const POINTS = 30_000;

test('a line of 30,000 points is drawn with what its width can show, a narrower period with more of it, and it says so', async ({
  page,
}) => {
  await page.route('**/data/exchange-rates.json', (route) =>
    route.fulfill({ json: madeUpRates(ROOT, POINTS) }),
  );
  // What was written at build shows the real rates: the app draws the page from nothing.
  await page.route('**/en/context', async (route) => {
    const written = await route.fetch();
    await route.fulfill({ response: written, body: withoutContent(await written.text()) });
  });
  await open(page, '/en/context');
  const card = view(page, 'exchange-rates');

  /** Points of each line, and those that the plot is wide, px. */
  const drawn = () =>
    card.locator('.chart-line path, path.chart-line').evaluateAll((lines) =>
      lines.map((line) => ({
        points: (line.getAttribute('d')?.match(/[MLH]/g) ?? []).length,
        widthPx: Math.ceil((line as SVGGraphicsElement).getBBox().width),
      })),
    );
  const whole = await drawn();
  expect(whole).toHaveLength(2);
  for (const { points, widthPx } of whole) {
    expect(points).toBeLessThanOrEqual(widthPx + 4);
    expect(points).toBeGreaterThan(widthPx / 4);
  }

  const [from, to] = [card.getByLabel(/from/i), card.getByLabel(/: to/i)];
  /** Narrows the period and tells which part of its months is drawn. */
  const shareOf = async (first: number, last: number) => {
    await from.and(page.locator('select')).selectOption(String(first));
    await to.and(page.locator('select')).selectOption(String(last));
    const months = (last - first + 1) * 12;
    await expect(card.locator('.view-subtitle')).toContainText(String(first));
    await expect.poll(async () => (await drawn()).length).toBe(2);
    return ((await drawn())[0]?.points ?? 0) / months;
  };
  const ofCenturies = await shareOf(1900, 2099);
  const ofACentury = await shareOf(1920, 2019);
  expect(ofCenturies).toBeGreaterThan((whole[0]?.points ?? 0) / POINTS);
  expect(ofACentury).toBeGreaterThan(ofCenturies);
  expect(await shareOf(2000, 2019)).toBe(1);

  await card.getByRole('tab', { name: 'Sources' }).click();
  await expect(card.locator('.view-sources')).not.toContainText('min–max');
  await from.and(page.locator('select')).selectOption('1900');
  await expect(card.locator('.view-sources')).toContainText('min–max aggregation');
});
