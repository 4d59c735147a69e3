import { expect, open, settled, test, view } from './support.ts';

/** Files that fail on purpose write to the console; only other errors count. */
function forget(errors: string[], about: RegExp): void {
  errors.splice(0, errors.length, ...errors.filter((text) => !about.test(text)));
}

test('a broken data file breaks its own views with a sentence, and the rest works on', async ({ page }) => {
  await page.route('**/data/trade.json', (route) =>
    route.fulfill({ json: [{ year: 2021, valueUsd: 'much' }] }),
  );
  await page.goto('/?lang=en');
  await settled(page);
  await expect(view(page, 'trade-volume')).toContainText('data/trade.json has an error in row 1');
  await expect(view(page, 'import-shares').getByRole('heading', { level: 2 })).toContainText('Russia');
});

test('a file that is missing comes back with “Try again”', async ({ page, errors }) => {
  let isDown = true;
  await page.route('**/data/imports.json', (route) =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('/imports?lang=en');
  const card = view(page, 'import-shares');
  await expect(card).toContainText('the server answers 503');
  isDown = false;
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Russia');
  forget(errors, /503/);
});

test('no network is said beside the part concerned', async ({ page, errors }) => {
  await page.route('**/data/events.json', (route) => route.abort());
  await page.goto('/timeline?lang=de');
  await expect(view(page, 'meetings-timeline')).toContainText('events.json');
  await expect(
    page.getByRole('navigation', { name: 'Hauptnavigation' }).or(page.getByRole('navigation')),
  ).toHaveCount(1);
  forget(errors, /ERR_FAILED/);
});

test('events that are missing take away the marks and nothing else', async ({ page, errors }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ status: 404 }));
  await open(page, '/trade?lang=en');
  await expect(view(page, 'trade-volume').getByRole('heading', { level: 2 })).toContainText('$');
  await expect(view(page, 'trade-volume').getByRole('button', { name: /^Events/ })).toHaveCount(0);
  forget(errors, /404/);
});

test('a value in the address that means nothing is told quietly and can be dismissed', async ({ page }) => {
  await open(page, '/trade?lang=en&unit=euros&from=1066&reporter=XYZ');
  const card = view(page, 'trade-volume');
  await expect(card.getByRole('heading', { level: 2 })).toContainText('$');
  await expect(card).toContainText('unit = “euros”');
  await expect(card).toContainText('reporter = “XYZ”');
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await expect(card).not.toContainText('euros”');
});

test('a value that concerns the whole page is told once, whatever else is in the address', async ({
  page,
}) => {
  await open(page, '/projects?lang=en&theme=neon&sector=alchemy&utm_source=mail');
  const notices = page.getByRole('status').filter({ hasText: 'The link asks for' });
  await expect(notices).toHaveCount(2);
  await expect(notices.first()).toContainText('theme = “neon”');
  await expect(notices.last()).toContainText('sector = “alchemy”');
  await expect(notices.filter({ hasText: 'utm_source' })).toHaveCount(0);
  await open(page, '/sources?lang=en&kind=gossip');
  await expect(notices).toContainText('kind = “gossip”');
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await open(page, '/projects/P03?lang=en&asof=yesterday');
  await expect(notices).toContainText('asof = “yesterday”');
  await expect(page.getByRole('main')).toContainText('Status on 30 May 2022');
});

test('hostile text in the address stays text', async ({ page }) => {
  await open(page, `/projects?lang=en&q=${encodeURIComponent('"><img src=x onerror="document.title=1">')}`);
  await expect(page).not.toHaveTitle('1');
  await expect(view(page, 'projects-table')).toContainText('Nothing matches');
});

test('the page works where the browser refuses storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, '/?lang=en');
  await expect(view(page, 'key-figures').getByRole('heading', { level: 2 })).toBeVisible();
});
