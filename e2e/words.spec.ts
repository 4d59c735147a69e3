import type { Page } from '@playwright/test';
import { expect, LANGUAGES, PAGES, test } from './support.ts';

/** Words that go on in the next line without a hyphen, with a bar where they are broken. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '* { hyphens: manual !important }';
    document.head.append(style);
    const found: string[] = [];
    const range = document.createRange();
    const boxOf = (node: Node, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return [...range.getClientRects()].at(-1);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      // What is only heard stands in boxes of a pixel.
      if (node.parentElement?.closest('svg, script, style, .visually-hidden, thead')) continue;
      const text = node.textContent ?? '';
      // Between soft hyphens and other signs a word may be broken.
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length < 2) continue;
        for (let at = 1; at < word.length; at += 1) {
          const [before, box] = [boxOf(node, index + at - 1), boxOf(node, index + at)];
          if (before && box && box.top + box.height / 2 > before.bottom)
            found.push(`${word.slice(0, at)}|${word.slice(at)}`);
        }
      }
    }
    return found;
  });
}

for (const width of [1280, 360]) {
  test(`no word is broken without a hyphen at ${width} px, though the browser has no dictionary`, async ({
    browser,
  }) => {
    test.slow();
    // Without scripts everything is laid out as it was written.
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const language of LANGUAGES) {
      for (const path of PAGES) {
        await page.goto(`/${language}${path}`);
        expect.soft(await brokenWords(page), `${language}${path}`).toEqual([]);
      }
    }
    await context.close();
  });
}
