/* What a reader does for a long time, done fast: changes of filters, and walks from page to page. */

/** Changes facets and the search of the projects page, and takes each back, so that it ends where it began. */
export async function changeFilters(page, count) {
  const field = page.getByRole('searchbox').first();
  const facet = page.locator('.page-filters').getByRole('button', { name: /^Sector/ });
  const table = page.locator('.projects-table');
  const changed = async (act) => {
    const before = await table.getAttribute('data-state');
    await act();
    await page.waitForFunction(
      (known) => {
        const now = document.querySelector('.projects-table')?.dataset.state;
        return now !== undefined && now !== known;
      },
      before,
      { timeout: 60_000 },
    );
  };
  for (let done = 0; done < count; done += 4) {
    await changed(() => field.fill('plant'));
    await changed(() => field.fill(''));
    await facet.click();
    const box = page.getByRole('dialog').getByRole('checkbox').first();
    await changed(() => box.click());
    await changed(() => box.click());
    await page.keyboard.press('Escape');
  }
}

/** Follows the links of the main navigation one after the other; it ends on the page where it began. */
export async function changePages(page, count) {
  const links = page.locator('#site-nav a');
  const total = await links.count();
  const start = new URL(page.url()).pathname;
  for (let done = 0; done < count; done += 1) {
    const link = links.nth(done % total);
    const path = await link.getAttribute('href');
    await link.click();
    await page.waitForFunction((wanted) => location.pathname === wanted.split('?')[0], path);
    await page.locator('h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.ui-skeleton, [data-status="loading"]'), null, {
      timeout: 60_000,
    });
  }
  await page
    .locator(`#site-nav a[href^="${start.replace(/\/$/, '')}"]`)
    .first()
    .click();
  await page.waitForFunction(
    (wanted) => location.pathname.replace(/\/$/, '') === wanted.replace(/\/$/, ''),
    start,
  );
  await page.locator('.projects-table-row').first().waitFor();
}

/**
 * What is held once all that can be forgotten is: bytes of the heap, nodes (those out of the document among them) and listeners.
 * @param cdp a session of the DevTools protocol
 */
export async function held(page, cdp) {
  // Idle work and the last steps of transitions end first.
  await page.waitForTimeout(1000);
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const inDocument = await page.evaluate(() => {
    let count = 0;
    const walk = (node) => {
      count += 1;
      for (const child of node.childNodes) walk(child);
    };
    walk(document);
    return count;
  });
  return { heapMb: Math.round(usedSize / 1e4) / 100, nodes, inDocument, listeners };
}
