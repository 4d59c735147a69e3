import { expect, open, PAGES, settled, test } from './support.ts';
import { untraced } from './untraced.ts';

for (const path of PAGES) {
  test(`every figure on ${path} leads to where it comes from, in every tab`, async ({ page }) => {
    await open(page, `${path}?lang=en`);
    expect(await untraced(page), 'as it opens').toEqual([]);
    for (const name of ['Table', 'Sources']) {
      for (const tab of await page.getByRole('tab', { name, exact: true }).all()) await tab.click();
      await settled(page);
      expect(await untraced(page), name).toEqual([]);
    }
  });
}

/** One state or more of every view beyond the default, most at an address that names an earlier version of the data. */
const STATES = [
  '/?key-figures.about=trade&key-figures.by=RUS&key-figures.list=all&trade-volume.unit=index&v=1.0.0',
  '/trade?unit=yoy&flow=total,balance&from=2005&said=all&v=1.0.0',
  '/imports?import-shares.unit=usd&import-shares.partner=RUS,DEU&import-partners.group=groups&import-partners.year=2021&v=1.0.0',
  '/projects?asof=today&sector=chemicals,machine-building&projects-by-sector.measure=investment&announced-projects.unit=value&v=1.0.0',
  '/timeline?category=treaty&from=2010&sort=date&v=1.0.0',
  '/context?exchange-rates.unit=usd&exchange-rates.freq=year&v=1.0.0',
  '/projects/P03?asof=today&v=1.0.0',
  '/sources?kind=statistics&v=1.0.0',
];

for (const state of STATES) {
  test(`every figure leads to where it comes from at ${state}`, async ({ page }) => {
    await open(page, `${state}&lang=en`);
    expect(await untraced(page), 'as it opens').toEqual([]);
    for (const tab of await page.getByRole('tab', { name: 'Table', exact: true }).all()) await tab.click();
    await settled(page);
    expect(await untraced(page), 'Table').toEqual([]);
  });
}

for (const language of ['de', 'kk']) {
  test(`every figure of every page leads to where it comes from in ${language}`, async ({ page }) => {
    for (const path of PAGES) {
      await open(page, `${path}?lang=${language}`);
      expect(await untraced(page), path).toEqual([]);
    }
  });
}

test('a finding is followed to its inputs and back by keyboard alone', async ({ page }) => {
  await open(page, '/imports?lang=en');
  const finding = page.locator('[data-view="import-shares"] h2 button').first();
  await finding.focus();
  await expect(page.locator('.figure-peek')).toContainText('Bureau of National Statistics');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('$19,539,141,606 of $65,430,964,000 = 29.9%');
  const part = dialog.getByRole('button', { name: '$19,539,141,606', exact: true });
  while (!(await part.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: 'Russia, 2025' })).toContainText('Kazakhstan');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('= 29.9%');
  await page.keyboard.press('Escape');
  await expect(finding).toBeFocused();
});

test('a count on a bar lists the projects behind it, each with its page and its source', async ({ page }) => {
  await open(page, '/projects?lang=en');
  const card = page.locator('[data-view="projects-by-sector"]');
  await card.locator('.chart-bar-total .figure').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Number of these rows');
  const rows = dialog.locator('.provenance-inputs > li');
  await expect(rows).toHaveCount(
    Number(
      await dialog
        .locator('.provenance-value')
        .innerText()
        .then((text) => /\d+/.exec(text)?.[0]),
    ),
  );
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', /\/projects\/P\d+/);
  await rows.first().locator('.figure').click();
  await expect(dialog.getByRole('link', { name: 'All that is known of it' })).toBeVisible();
});
