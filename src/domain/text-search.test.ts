import { describe, expect, it } from 'vitest';
import { markQuery, matchesQuery } from './text-search.ts';

const hits = (text: string, query: string) =>
  markQuery(text, query)
    .filter(({ isHit }) => isHit)
    .map((part) => part.text);

describe('the text search', () => {
  it('finds Kazakh letters typed on a Russian keyboard', () => {
    expect(matchesQuery('Қостанай облысы', 'костанай')).toBe(true);
    expect(matchesQuery('Öskemen', 'oskemen')).toBe(true);
  });

  it('marks what it found, in the letters of the text', () => {
    expect(hits('Қостанай облысы', 'костанай')).toEqual(['Қостанай']);
    expect(hits('Lada in Öskemen', 'OSK lada')).toEqual(['Lada', 'Ösk']);
    expect(hits('й written as й', 'и')).toEqual(['й', 'й']);
  });

  it('gives back the whole text, cut at the marks', () => {
    const text = 'KamaTyresKZ / Tengri Tyres';
    expect(
      markQuery(text, 'tyres')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(markQuery(text, '')).toEqual([{ start: 0, text, isHit: false }]);
  });
});
