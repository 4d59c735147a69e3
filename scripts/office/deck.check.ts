import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeDeck } from '../../src/present/deck-codec.ts';
import { EMPTY_DECK, withSlide } from '../../src/present/deck.ts';
import { elements, texts } from '../../src/export/pptx/testing.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { browserAtHand } from '../browser.mjs';
import { serve } from '../lib/serve.mjs';
import { ROOT } from '../lib/setup.mjs';
import { convert } from './convert.ts';
import { slidesIn, type SeenSlide } from './seen-slides.ts';

/** States in which a view shows more than by default. */
const STATES: Readonly<Record<string, string>> = {
  'projects-compare': 'compare=P03,P01,P05',
  'trade-volume': 'marks=milestone,eaeu',
  'import-shares': 'marks=presidents',
};

const options = await browserAtHand();

/*
 * Maps, timelines and tables of marks are drawn in a browser: the real page makes a deck of every view, LibreOffice opens it,
 * and what it drew is measured.
 */
describe.skipIf(options === null).each(['de', 'kk'] as const)(
  'a deck of all views in LibreOffice, in %s',
  (language) => {
    let browser: Browser;
    let parts: Readonly<Record<string, Uint8Array>> = {};
    let seen: readonly SeenSlide[] = [];
    const written = () =>
      Object.keys(parts)
        .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
        .toSorted((a, b) => numberIn(a) - numberIn(b))
        .map((path) => strFromU8(parts[path] ?? new Uint8Array()));

    beforeAll(async () => {
      browser = await chromium.launch({
        ...(options?.executablePath && { executablePath: options.executablePath }),
        env: { ...process.env, ...options?.env } as Record<string, string>,
        args: ['--no-sandbox', '--disable-gpu'],
      });
      const site = await serve(ROOT, 0);
      try {
        const file = await exportedDeck(await browser.newPage(), portOf(site.server), language);
        parts = unzipSync(file);
        const svg = convert(new Map([['deck.pptx', file]]), { to: 'svg' }).get('deck.pptx');
        seen = await slidesIn(await browser.newPage(), svg?.toString('utf8') ?? '');
      } finally {
        site.server.close();
      }
    }, 600_000);
    afterAll(() => browser.close());

    it('has every slide, each with all its words', () => {
      expect(seen).toHaveLength(written().length);
      expect(seen.length).toBeGreaterThanOrEqual(VIEWS.length + 2);
      for (const [index, xml] of written().entries()) {
        const shown = bare(seen[index]?.text ?? '');
        const missing = texts(xml, 'a:t').filter((text) => !shown.includes(bare(text)));
        expect(missing, `slide ${index + 1}`).toEqual([]);
      }
    });

    it('draws something on every slide, and cuts no text', () => {
      for (const { number, ink, outside, overlapping } of seen) {
        expect(ink, `slide ${number}: share of the body that is not background`).toBeGreaterThan(0.004);
        expect(outside, `slide ${number}: texts beyond the slide`).toEqual([]);
        expect(overlapping, `slide ${number}: texts over heading or foot`).toEqual([]);
      }
    });

    it('holds native shapes for each view without a native chart or table, under numbers of their own', () => {
      const drawings = written().filter((xml) => xml.includes('name="Drawing"'));
      expect(drawings.length).toBeGreaterThanOrEqual(5);
      for (const xml of drawings) {
        const ids = elements(xml, 'p:cNvPr').map(({ attributes }) => attributes['id']);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(20);
      }
    });
  },
);

/** Lets the page export a deck of all views as PowerPoint. */
async function exportedDeck(page: Page, port: number, language: string): Promise<Uint8Array> {
  const deck = VIEWS.reduce((made, { id }) => withSlide(made, id, STATES[id] ?? ''), EMPTY_DECK);
  await page.goto(`http://127.0.0.1:${port}/present?lang=${language}&deck=${encodeDeck(deck)}`);
  const button = page.getByRole('button', { name: 'PowerPoint' });
  const download = page.waitForEvent('download', { timeout: 300_000 });
  await button.click({ timeout: 120_000 });
  return new Uint8Array(await readFile(await (await download).path()));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function numberIn(path: string): number {
  return Number(/(\d+)\.xml$/.exec(path)?.[1]);
}

/** The letters alone: programs break and space texts in their own ways. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/g, '');
}
