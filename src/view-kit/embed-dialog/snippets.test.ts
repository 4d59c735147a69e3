import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedAddress, embedQuery, type EmbedChoices } from './choices.ts';
import { responsiveHeight } from './frame-height.ts';
import { iframeSnippet, mailSnippet, revealSnippet, scriptSnippet, type SnippetInput } from './snippets.ts';

const choices: EmbedChoices = {
  language: 'de',
  theme: 'auto',
  hasTitle: true,
  hasControls: true,
  isTransparent: false,
  locked: [],
  version: null,
};

const state = new URLSearchParams('reporter=KAZ&flow=export,import');

const input: SnippetInput = {
  viewId: 'trade-volume',
  site: 'https://dashboard.example/kz-ru/',
  embed: 'https://dashboard.example/kz-ru/embed/trade-volume/?reporter=KAZ&lang=de',
  query: new URLSearchParams('reporter=KAZ&lang=de'),
  page: 'https://dashboard.example/kz-ru/trade?reporter=KAZ&lang=de#trade-volume',
  frameTitle: 'Handel "wie gezählt" <beide>',
  linkText: 'Handel & mehr',
  summary: 'Der Handel stieg.',
  heights: { 320: 880, 600: 740, 960: 704 },
  picture: {
    src: 'https://dashboard.example/cards/a.png',
    alt: 'Handel, 27,8 Mrd. $',
    width: 1200,
    height: 630,
  },
};

describe('the address of an embed', () => {
  it('carries the state and only what differs from the defaults', () => {
    const plain = embedAddress('https://d.example/', 'trade-volume', embedQuery(state, choices));
    expect(plain).toBe('https://d.example/embed/trade-volume/?reporter=KAZ&flow=export,import&lang=de');
    const all = embedQuery(state, {
      ...choices,
      theme: 'dark',
      hasTitle: false,
      hasControls: false,
      isTransparent: true,
      locked: ['reporter', 'from'],
      version: '1.0.0',
    });
    expect(Object.fromEntries(all)).toMatchObject({
      theme: 'dark',
      title: '0',
      controls: '0',
      bg: 'transparent',
      lock: 'reporter,from',
      v: '1.0.0',
    });
  });
});

/** Works a rule out as a browser does for a box of a width. */
function heightAt(width: number, rule: string): number {
  const [, base, narrow, wide] = /calc\((\d+)px \+ (-?[\d.]+) \*.*? \+ (-?[\d.]+) \*/.exec(rule) ?? [];
  return Number(base) + Number(narrow) * clamp(600 - width, 280) + Number(wide) * clamp(width - 600, 360);
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

describe('the height of a frame without script', () => {
  it('is that of the content at the widths that were measured, and never below', () => {
    const rule = responsiveHeight(input.heights);
    for (const width of [320, 600, 960] as const) {
      expect(heightAt(width, rule)).toBeGreaterThanOrEqual(input.heights[width]);
      expect(heightAt(width, rule)).toBeLessThan(input.heights[width] + 1);
    }
    expect(heightAt(460, rule)).toBeCloseTo(810, 0);
    expect(heightAt(1400, rule)).toBeCloseTo(704, 0);
  });
});

/** The script of a deck without what a formatter changes. */
function lines(html: string): string | undefined {
  const script = /addEventListener\('message'[^]*?(?=<\/script>)/.exec(html)?.[0];
  return script?.replaceAll(/\s+/g, '').replaceAll(',}', '}');
}

describe('snippets', () => {
  it('name the frame, lead to the view, and keep quotes and brackets as text', () => {
    for (const snippet of [iframeSnippet(input), scriptSnippet(input)]) {
      expect(snippet).toContain('itle="Handel &quot;wie gezählt&quot; &lt;beide&gt;"');
      expect(snippet).toContain('>Handel &amp; mehr</a>');
      expect(snippet).toContain(
        'href="https://dashboard.example/kz-ru/trade?reporter=KAZ&amp;lang=de#trade-volume"',
      );
      expect(snippet).toMatch(/<noscript><img [^>]*alt="Handel, 27,8 Mrd. \$"/);
    }
  });

  it('say in words what the picture would show where there is none', () => {
    expect(iframeSnippet({ ...input, picture: null })).toContain(
      '<noscript><p>Der Handel stieg.</p></noscript>',
    );
    expect(mailSnippet({ ...input, picture: null })).not.toContain('<img');
  });

  it('for reveal.js has the lines of the example deck', () => {
    const example = readFileSync('docs/examples/reveal/index.html', 'utf8');
    expect(lines(revealSnippet(input))).toBe(lines(example));
  });
});
