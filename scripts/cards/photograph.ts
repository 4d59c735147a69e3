import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cutRows, readPng, writePng } from './png.ts';

/** Size of a picture, px. */
export const SIZE = { width: 1200, height: 630 };

/** Writes the pictures that stand below each other in a window, each into its file. */
export async function photograph(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width: SIZE.width, height: SIZE.height * files.length, scale: 1 },
  });
  await session.detach();
  const all = await readPng(Buffer.from(data, 'base64'));
  await Promise.all(
    files.map(async (file, index) =>
      writeFile(file, await writePng(cutRows(all, index * SIZE.height, SIZE.height))),
    ),
  );
}

/** Does what there is to do, `lanes` at a time. */
export async function inLanes<T>(
  lanes: number,
  tasks: readonly T[],
  work: (task: T, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await work(task, lane);
    }),
  );
}
