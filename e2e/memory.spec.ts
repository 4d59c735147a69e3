import { changeFilters, changePages, held } from '../bench/memory/use-page.mjs';
import { expect, open, test } from './support.ts';

test('changes of filters and pages leave no nodes and no listeners behind', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await open(page, '/en/projects');
  await changeFilters(page, 8);
  await changePages(page, 9);
  const before = await held(page, cdp);
  await changeFilters(page, 16);
  await changePages(page, 9);
  // React keeps the tree before the last change, a box may still be open: what grows with every change is far more.
  await expect
    .poll(async () => {
      const after = await held(page, cdp);
      return (
        Math.abs(after.inDocument - before.inDocument) < 20 &&
        Math.abs(after.listeners - before.listeners) < 10 &&
        after.nodes - before.nodes < 200
      );
    })
    .toBe(true);
});
