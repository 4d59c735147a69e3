/* The pictures of views and projects for link previews, mail and readers without scripts. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { BrowserOptions } from '../browser.mjs';
import { serve } from '../lib/serve.mjs';
import { inLanes, SIZE } from './photograph.ts';
import { projectCards, SHEET, sheetStyles, takeProjects } from './project-cards.ts';
import { takeView, viewCards } from './view-cards.ts';

/** Changes when the way of making them does: kept ones are of no use then. */
const MAKING = '2';
/** Windows that are photographed at the same time. */
const LANES = 2;

interface CardsInput {
  readonly root: string;
  readonly out: string;
  readonly cache: string;
  readonly viewIds: readonly string[];
  /** Where the pages laid down what the pictures of projects show. */
  readonly sheetsDir: string;
  /** All styles of the site. */
  readonly styles: string;
  /** Null where there is no browser: no pictures, and nothing names one. */
  readonly browser: BrowserOptions | null;
}

/**
 * Makes the picture of each view, from its embed, and of each project, in each language. A picture is kept by what is seen of
 * it: what has not changed is not made again. @returns how many were made
 */
export async function makeCards(input: CardsInput): Promise<number> {
  const { root, out, cache, viewIds, sheetsDir, browser } = input;
  await mkdir(join(out, 'cards', 'projects'), { recursive: true });
  await mkdir(cache, { recursive: true });
  if (!browser) {
    await writeFile(join(out, 'cards', 'index.json'), '{}');
    return 0;
  }
  const styles = sheetStyles(
    input.styles,
    await readFile(join(root, 'scripts', 'cards', 'project-card.css'), 'utf8'),
  );
  const views = await viewCards(viewIds, out);
  const projects = await projectCards(sheetsDir, styles);
  const keptOf = ({ content }: { readonly content: string }) => join(cache, `${keyOf(content)}.png`);
  const isMissing = (card: { readonly content: string }) => !existsSync(keptOf(card));
  const missing = { views: views.filter(isMissing), projects: projects.filter(isMissing) };
  const made = missing.views.length + missing.projects.length;
  if (made > 0) {
    await inBrowser(root, browser, async (context, address) => {
      const pages = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
      await inLanes(LANES, missing.views, async (card, lane) => {
        const page = pages[lane];
        if (page) await takeView(page, address, card, keptOf(card));
      });
      await inLanes(LANES, inSheets(missing.projects), async (cards, lane) => {
        const page = pages[lane];
        if (page) await takeProjects(page, address, cards, styles, cards.map(keptOf));
      });
    });
  }
  for (const card of [...views, ...projects])
    await copyFile(keptOf(card), join(out, 'cards', `${card.name}.png`));
  const alts = Object.fromEntries(views.map(({ name, alt }) => [name, alt]));
  await writeFile(join(out, 'cards', 'index.json'), JSON.stringify(alts));
  return made;
}

function keyOf(content: string): string {
  return createHash('sha256').update(MAKING).update(content).digest('hex').slice(0, 24);
}

function inSheets<T>(cards: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(cards.length / SHEET) }, (_, index) =>
    cards.slice(index * SHEET, (index + 1) * SHEET),
  );
}

async function inBrowser(
  root: string,
  options: BrowserOptions,
  work: (context: BrowserContext, address: string) => Promise<void>,
): Promise<void> {
  const { server, address } = await serve(root, 45_173);
  const env = { ...process.env, ...options.env } as Record<string, string>;
  const browser = await chromium.launch({ ...options, env, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    // One context: the scripts and the data are fetched once.
    await work(await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' }), address);
  } finally {
    await browser.close();
    server.close();
  }
}
