import { expect, open, settled, test } from './support.ts';

test('a project is one of those that the filters leave: on to the next, and back to the list, within them', async ({
  page,
}) => {
  await open(page, '/projects?lang=en&sector=chemicals&asof=2024-12-31');
  await page
    .locator('[data-view="projects-table"]')
    .getByRole('link', { name: /KamaTyresKZ/ })
    .click();
  await settled(page);
  const nav = page.getByRole('navigation', { name: 'Joint projects' });
  await expect(nav).toContainText('1 of 7 projects · filtered by Chemicals');
  await expect(nav.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  await nav.getByRole('link', { name: /^Next project: Butadien/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Butadien');
  await expect(nav).toContainText('2 of 7 projects');
  await expect(page).toHaveURL(/\/projects\/P05\?.*sector=chemicals/);
  await nav.getByRole('link', { name: 'All projects' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/projects\?.*sector=chemicals/);
  await expect(page.locator('[data-view="projects-table"] tbody tr')).toHaveCount(7);
  await open(page, '/projects/P01?lang=en&sector=chemicals&region=nowhere');
  await expect(nav).toContainText('This project is not among the 7');
  await expect(page.getByRole('main')).toContainText('nowhere');
});

test('amounts are converted beside the original, with rate, year and source; differences are told', async ({
  page,
}) => {
  await open(page, '/projects/P01?lang=en');
  const main = page.getByRole('main');
  await expect(main).toContainText('Investment: $163.7 m to $200 m');
  await expect(main).toContainText('Jobs: 300 to 500');
  const converted = page.locator('.project-conversions li').filter({ hasText: 'average of 2024' });
  await expect(converted).toContainText(/KZT\s78.2\sbn ≈ \$166.8\sm/);
  await expect(converted.getByRole('link', { name: 'WDI_FX' })).toBeVisible();
  await converted.getByRole('button', { name: /166.8/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('average of the year, 2024');
  await expect(dialog).toContainText('KZT 78,200,000,000');
  await page.keyboard.press('Escape');
  await expect(main).toContainText('Supreme Eurasian Economic Council');
  await expect(page.getByRole('img', { name: 'Map of Kazakhstan: Kostanay' })).toBeVisible();
  await expect(main).toContainText('same partner: KAMAZ · same town: Kostanay');
  await open(page, '/projects/P05?lang=en');
  await expect(main).toContainText(
    'Documented is Karabatan (special economic zone NINT), Atyrau Region. The data have no coordinates of it',
  );
  await expect(page.getByRole('img', { name: /Map of/ })).toHaveCount(0);
});
