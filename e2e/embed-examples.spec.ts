import type { Frame } from '@playwright/test';
import { embedIn, openExample, scrollsInside } from './embed-host.ts';
import { expect, test, violations } from './support.ts';

/** Height of the frame beyond that of its content: the pages carry heights that were measured once, the figures go on. */
function sparePx(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => window.innerHeight - (document.querySelector('.embed')?.getBoundingClientRect().height ?? 0),
  );
}

test('docs/examples/plain: a frame in a page without any script has a height that comes from the width of the column', async ({
  page,
  baseURL,
}) => {
  for (const width of [360, 640, 720]) {
    await page.setViewportSize({ width, height: 800 });
    await openExample(page, 'plain/', `${baseURL}/`);
    const frame = await embedIn(page, 'iframe');
    await expect.poll(() => sparePx(frame)).toBeGreaterThan(-40);
    expect(await sparePx(frame)).toBeLessThan(200);
  }
  expect(await violations(page)).toEqual([]);
});

test('docs/examples/strict-csp: script and frame work with nothing else allowed', async ({
  page,
  baseURL,
}) => {
  await openExample(page, 'strict-csp/', `${baseURL}/`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  // What the page does not allow is not done: no inline style, no other script (that would be an error of the page).
  const followed = await embedIn(page, '[data-kzru-view] iframe');
  await expect.poll(() => scrollsInside(followed)).toBe(false);
  await page.locator('.frame iframe').scrollIntoViewIfNeeded();
  const alone = await embedIn(page, '.frame iframe');
  await expect.poll(() => sparePx(alone)).toBeGreaterThan(-40);
  expect(await violations(page)).toEqual([]);
});

test('docs/examples/shadow-root: the script finds places in the shadow roots of the host', async ({
  page,
  baseURL,
}) => {
  await openExample(page, 'shadow-root/', `${baseURL}/`);
  const frame = await embedIn(page, 'article-chart iframe');
  await expect(page.locator('article-chart iframe')).toHaveAttribute(
    'title',
    'Gemeinsame Projekte nach Branche',
  );
  await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(() => scrollsInside(frame)).toBe(false);
  expect(await violations(page)).toEqual([]);
});
