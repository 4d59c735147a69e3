import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EMPTY_DECK, withChange, withSlide } from './deck.ts';
import { decodeDeck, encodeDeck } from './deck-codec.ts';

const views = ['trade-volume', 'import-shares', 'projects-by-sector', 'meetings-timeline'];
const twelve = Array.from({ length: 12 }).reduce<typeof EMPTY_DECK>(
  (deck, _, index) => withSlide(deck, views[index % 4] ?? '', `from=${2000 + index}&unit=index`),
  EMPTY_DECK,
);

describe('a deck in an address', () => {
  it('is found again as it was, in any script', () => {
    const deck = withChange({ ...twelve, title: 'Қазақстан – Россия „Überblick“' }, '3', {
      title: '42,5 %',
      notes: 'Сначала цифры,\nсодан кейін сұрақтар 🙂',
    });
    expect(decodeDeck(encodeDeck(deck))).toEqual(deck);
  });

  it('is short enough to mail: twelve views stay far below 2,000 characters', () => {
    expect(encodeDeck(twelve).length).toBeLessThan(400);
  });

  it('is written with signs that no program changes', () => {
    expect(encodeDeck(twelve)).toMatch(/^[\w-]+$/);
  });

  it('is refused without harm where the text is hostile or broken', () => {
    const bomb = `a${btoa(String.fromCharCode(...deflateSync(strToU8(`["${'x'.repeat(5_000_000)}",[]]`))))}`;
    const wrong = [
      '',
      'a',
      'b123',
      'a%%%',
      'a<script>',
      encodeDeck(twelve).slice(0, -5),
      `a${'A'.repeat(100_000)}`,
      bomb.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
      `a${btoa(String.fromCharCode(...deflateSync(strToU8('["t",[["../x","","",""]]]')))).replaceAll('=', '')}`,
    ];
    for (const text of wrong) expect(decodeDeck(text), text.slice(0, 20)).toBeNull();
  });
});
