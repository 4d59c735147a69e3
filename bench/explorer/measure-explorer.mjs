/* One visit of the projects page with so many projects: what a reader does, and how long each answer takes. */
import { serveWith } from './serve.mjs';
import { syntheticProjects } from './synthetic-projects.mjs';
import { watchPaints } from './watch-paints.mjs';

/** Projects of the data package itself. */
const REAL = 49;
/** Words that are typed letter by letter and taken away again: a name, a place in Cyrillic, a typo. */
const WORDS = { real: ['kamaz', 'Костанай', 'atyrua'], made: ['copper', 'Костанай', 'aluminum'] };
/** Between the paint of one result and the next keystroke or click, ms. */
const PAUSE = 80;
/** After so long a visit is cut: its figures are those that there are by then, ms. */
const LONGEST = 105_000;
const ROUNDS = { sort: 5, facet: 4, clear: 6 };

/** @returns times by what was done, ms; how long loading took; megabytes held after a garbage collection, and before it */
export async function measureExplorer(browser, root, size) {
  const made = size === REAL ? {} : syntheticProjects(root, size);
  const texts = Object.entries(made).map(([name, rows]) => [name, JSON.stringify(rows)]);
  const { server, address } = await serveWith(root, Object.fromEntries(texts));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page.on('pageerror', (error) => console.error(size, String(error)));
  const end = Date.now() + LONGEST;
  const left = () => Math.max(1, end - Date.now());
  const result = { rows: size };
  try {
    const started = Date.now();
    await page.goto(address);
    await page.locator('.projects-table-row').first().waitFor({ timeout: left() });
    result.loadedMs = Date.now() - started;
    await page.evaluate(watchPaints);
    // Idle time is there between loading and typing: what is prepared in it has to be done.
    await page.waitForFunction(
      () => performance.getEntriesByName('projects-table prepared').length > 0,
      null,
      { timeout: left() },
    );
    // As for a reader who looks at what the filters leave: the table in sight, the filters above it.
    await page.locator('#projects-table-panel').evaluate((panel) => panel.scrollIntoView());
    for (const [what, steps] of Object.entries(visit(page, size === REAL ? WORDS.real : WORDS.made))) {
      const taken = [];
      result[what] = taken;
      for await (const times of answers(page, steps(), left)) taken.push(...times);
    }
  } catch (error) {
    result.cut = `after ${LONGEST / 1000} s or for another reason: ${String(error).split('\n')[0]}`;
  }
  Object.assign(result, await memoryOf(page).catch(() => ({})));
  await page.close();
  server.close();
  return result;
}

/** What is done, by what it is called in the results. A step that is `aside` only leads to the next one. */
function visit(page, words) {
  return {
    *keystroke() {
      yield { aside: true, act: () => page.getByRole('searchbox').first().focus() };
      for (const word of words) {
        for (const letter of word) {
          yield {
            act: () => (letter <= '\u007f' ? page.keyboard.press(letter) : page.keyboard.insertText(letter)),
          };
        }
        for (const _ of word) yield { act: () => page.keyboard.press('Backspace') };
      }
    },
    *sort() {
      const heads = page.locator('.projects-table thead');
      for (let round = 0; round < ROUNDS.sort; round += 1) {
        for (const name of ['Project', 'Sector', 'Investment, $']) {
          yield { act: () => heads.getByRole('button', { name }).first().click() };
        }
      }
    },
    *facet() {
      const status = page.getByRole('button', { name: /^Status/ }).first();
      const boxes = page.getByRole('dialog').getByRole('checkbox');
      yield { aside: true, act: () => status.click() };
      for (let round = 0; round < ROUNDS.facet; round += 1) {
        for (let index = 0; index < 4; index += 1) yield { act: () => boxes.nth(index).click() };
      }
      yield { aside: true, act: () => page.keyboard.press('Escape') };
    },
    *clear() {
      const field = page.getByRole('searchbox').first();
      const clear = page.locator('.page-filters').getByRole('button', { name: 'clear', exact: true });
      for (let round = 0; round < ROUNDS.clear; round += 1) {
        yield { isUncounted: true, act: () => field.fill('al') };
        yield { act: () => clear.click() };
      }
    },
  };
}

/** Does one step after the other and waits for the paint of what each leads to. */
async function* answers(page, steps, left) {
  for (const { act, aside = false, isUncounted = false } of steps) {
    const before = await page.evaluate(() => globalThis.countPaints());
    await act();
    if (aside) continue;
    await page.waitForFunction((known) => globalThis.countPaints() > known, before, {
      timeout: left(),
      polling: 20,
    });
    await page.waitForTimeout(PAUSE);
    const times = await page.evaluate(() => globalThis.takePaints());
    if (!isUncounted) yield times;
  }
}

const megabytes = (bytes) => Math.round(bytes / 1e6);

async function memoryOf(page) {
  const used = await page.evaluate(() => performance.memory.usedJSHeapSize);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heapMb: megabytes(usedSize), withGarbageMb: megabytes(used) };
}
