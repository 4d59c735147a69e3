import type { Page } from '@playwright/test';
import type { Filter } from '../pages.ts';
import { median } from '../report/statistics.ts';
import { react, type Action } from './reaction.ts';

/** Between a result and the next change, ms: odd, so that changes fall on any part of a frame. */
const PAUSE = 127;

/** The first change also pays for what a page does once; among five the median does not. */
const CHANGES = 5;
/** A page that took this long altogether is not asked again, ms. */
const PATIENCE = 8000;

/**
 * Changes a filter to and fro.
 * @returns median time from the change to the paint of its result, ms; `null` where the page did not answer
 */
export async function filterTime(page: Page, filter: Filter): Promise<number | null> {
  for (const opener of filter.openers) {
    const button = page.locator(opener).first();
    if (await button.isVisible()) await button.click();
  }
  await page.locator(filter.control).first().waitFor({ state: 'attached', timeout: 10_000 });
  const taken: number[] = [];
  for (let turn = 0; turn < CHANGES && sumOf(taken) < PATIENCE; turn += 1) {
    await page.waitForTimeout(PAUSE);
    const action: Action = {
      target: filter.control,
      result: filter.result,
      ...(filter.value === null
        ? { kind: 'press' }
        : { kind: 'set', value: turn % 2 === 0 ? filter.value : '' }),
    };
    const reaction = await page.evaluate(react, action);
    if (!reaction) return null;
    taken.push(reaction.resultMs);
  }
  return median(taken);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
