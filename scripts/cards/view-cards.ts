import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { photograph } from './photograph.ts';

/** The picture of a view in a language. */
export interface ViewCard {
  /** Of the picture, without its ending. */
  readonly name: string;
  /** Of the embed that it is taken from. */
  readonly path: string;
  /** All that is seen. */
  readonly content: string;
  /** What the picture says in words. */
  readonly alt: string;
}

/** A picture of each view in each language. @param out the site as it was just written */
export function viewCards(viewIds: readonly string[], out: string): Promise<readonly ViewCard[]> {
  return Promise.all(viewIds.flatMap((id) => LANGUAGES.map((language) => viewCard(id, language, out))));
}

async function viewCard(id: string, language: Language, out: string): Promise<ViewCard> {
  const path = `${language}/embed/${id}/`;
  const html = await readFile(join(out, path, 'index.html'), 'utf8');
  // The names of script files change with every change of code; what is seen does not.
  const content = html.slice(html.indexOf('<style>'), html.indexOf('<script type="application/json"'));
  const alt = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return { name: `${id}.${language}`, path, content, alt: unescape(alt) };
}

/** Takes the picture of an embed that fills the window. */
export async function takeView(page: Page, address: string, { path }: ViewCard, file: string): Promise<void> {
  await page.goto(`${address}${path}?fit=1&static=1&theme=light`);
  await page.locator('#root:not([data-changing]) .embed[data-status="ready"]').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('.ui-skeleton') && document.fonts.status === 'loaded',
  );
  await page.locator('.embed[style*="scale"]').waitFor();
  await page.evaluate(settled);
  await photograph(page, [file]);
}

/** Runs in the page: waits until nothing has changed for a while, drawn charts and the fitted size included. */
async function settled(): Promise<void> {
  let [before, same] = ['', 0];
  while (same < 8) {
    await new Promise(requestAnimationFrame);
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
