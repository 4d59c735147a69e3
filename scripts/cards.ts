/* The pictures of the views for link previews, mail and readers without scripts: real screenshots of their embeds. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import type { BrowserOptions } from './browser.mjs';
import { serve } from './lib/serve.mjs';

const SIZE = { width: 1200, height: 630 };
/** Changes when the way of making them does: kept ones are of no use then. */
const MAKING = '1';

interface CardTask {
  readonly name: string;
  readonly path: string;
  /** What the picture says in words. */
  readonly alt: string;
  /** Kept picture of exactly this content. */
  readonly kept: string;
}

interface CardsInput {
  readonly root: string;
  readonly out: string;
  readonly cache: string;
  readonly viewIds: readonly string[];
  /** Null where there is no browser: no pictures, and nothing names one. */
  readonly browser: BrowserOptions | null;
}

/**
 * Makes the picture of each view in each language from the pages that were just written. A picture is kept by the content of
 * its page: what has not changed is not made again. @returns how many were made
 */
export async function makeCards({ root, out, cache, viewIds, browser }: CardsInput): Promise<number> {
  await mkdir(join(out, 'cards'), { recursive: true });
  await mkdir(cache, { recursive: true });
  if (!browser) {
    await writeFile(join(out, 'cards', 'index.json'), '{}');
    return 0;
  }
  const tasks = await Promise.all(
    viewIds.flatMap((id) => LANGUAGES.map((language) => taskOf(id, language, out, cache))),
  );
  const missing = tasks.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) await takePictures(missing, root, browser);
  for (const { name, kept } of tasks) await copyFile(kept, join(out, 'cards', `${name}.png`));
  const alts = Object.fromEntries(tasks.map(({ name, alt }) => [name, alt]));
  await writeFile(join(out, 'cards', 'index.json'), JSON.stringify(alts));
  return missing.length;
}

async function taskOf(id: string, language: Language, out: string, cache: string): Promise<CardTask> {
  const path = `${language}/embed/${id}/`;
  const html = await readFile(join(out, path, 'index.html'), 'utf8');
  // The names of script files change with every change of code; what is seen does not.
  const seen = html.slice(html.indexOf('<style>'), html.indexOf('<script type="application/json"'));
  const key = createHash('sha256').update(MAKING).update(seen).digest('hex').slice(0, 24);
  const alt = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return { name: `${id}.${language}`, path, alt: unescape(alt), kept: join(cache, `${key}.png`) };
}

async function takePictures(
  tasks: readonly CardTask[],
  root: string,
  options: BrowserOptions,
): Promise<void> {
  const { server, address } = await serve(root, 45_173);
  const env = { ...process.env, ...options.env } as Record<string, string>;
  const browser = await chromium.launch({ ...options, env, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    // One context: the scripts and the data are fetched once.
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const task of tasks) await takePicture(page, address, task);
  } finally {
    await browser.close();
    server.close();
  }
}

async function takePicture(page: Page, address: string, { path, kept }: CardTask): Promise<void> {
  await page.goto(`${address}${path}?fit=1&static=1&theme=light`);
  await page.locator('#root:not([data-changing]) .embed[data-status="ready"]').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('.ui-skeleton') && document.fonts.status === 'loaded',
  );
  await page.locator('.embed[style*="scale"]').waitFor();
  await page.waitForTimeout(300);
  await writeFile(kept, await page.screenshot({ clip: { x: 0, y: 0, ...SIZE } }));
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
