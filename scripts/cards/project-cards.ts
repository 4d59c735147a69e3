import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { photograph, SIZE } from './photograph.ts';

/** The picture of a project in a language. */
export interface ProjectCard {
  /** Of the picture, without its ending. */
  readonly name: string;
  readonly html: string;
  /** All that is seen, styles included. */
  readonly content: string;
}

/** So many stand below each other in one window: opening one costs more than what is in it. */
export const SHEET = 7;

/** The pictures that the pages laid down. @param styles of the site */
export async function projectCards(sheetsDir: string, styles: string): Promise<readonly ProjectCard[]> {
  const files = (await readdir(sheetsDir)).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(sheetsDir, file), 'utf8');
      return { name: `projects/${file.replace(/\.html$/, '')}`, html, content: styles + html };
    }),
  );
}

/** All styles of a sheet: fonts are waited for, since nobody reads meanwhile. */
export function sheetStyles(siteStyles: string, cardStyles: string): string {
  return siteStyles.replaceAll('font-display:optional', 'font-display:block') + cardStyles;
}

/** Sizes of what is said, the largest that fits being taken: a card says as much as is known. */
const FITS = [1.3, 1.2, 1.1, 1, 0.93, 0.86, 0.8, 0.74];

/** Runs in the page: waits for the fonts, and gives the text of each card the largest size that fits. */
async function fitted(fits: readonly number[]): Promise<void> {
  await document.fonts.ready;
  for (const body of document.querySelectorAll<HTMLElement>('.project-card-body')) {
    for (const fit of fits) {
      body.style.setProperty('--fit', String(fit));
      if (body.scrollHeight <= body.clientHeight) break;
    }
  }
  await document.fonts.ready;
}

/** Takes the pictures of projects that stand below each other, each into its file. */
export async function takeProjects(
  page: Page,
  address: string,
  cards: readonly ProjectCard[],
  styles: string,
  files: readonly string[],
): Promise<void> {
  const sheet = `${address}sheet-of-cards`;
  const body = `<!doctype html><html data-theme="light"><meta charset="utf-8"><style>${styles}</style><body>${cards.map(({ html }) => html).join('')}</body></html>`;
  await page.route(sheet, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.setViewportSize({ width: SIZE.width, height: SIZE.height * SHEET });
  await page.goto(sheet);
  await page.evaluate(fitted, FITS);
  await photograph(page, files);
  await page.unroute(sheet);
}
