import { describe, expect, it } from 'vitest';
import { EMPTY_DECK, MOST_SLIDES, withMove, withoutSlide, withSlide } from './deck.ts';

const deck = ['a', 'b', 'c'].reduce((before, view) => withSlide(before, view, ''), EMPTY_DECK);
const order = ({ slides }: typeof EMPTY_DECK) => slides.map(({ view }) => view).join('');

describe('a deck', () => {
  it('takes the same view twice, each a slide of its own', () => {
    const twice = withSlide(withoutSlide(withSlide(deck, 'a', 'x=1'), '2'), 'a', 'x=2');
    expect(new Set(twice.slides.map(({ id }) => id)).size).toBe(4);
  });

  it('moves a slide to any place, and to the ends from beyond them', () => {
    expect(order(withMove(deck, '3', 0))).toBe('cab');
    expect(order(withMove(deck, '1', 1))).toBe('bac');
    expect(order(withMove(deck, '1', 99))).toBe('bca');
    expect(order(withMove(deck, '2', -1))).toBe('bac');
    expect(order(withMove(deck, 'nobody', 0))).toBe('abc');
  });

  it('does not grow beyond what an address can carry', () => {
    let full = EMPTY_DECK;
    for (let count = 0; count < MOST_SLIDES + 5; count += 1) full = withSlide(full, 'a', '');
    expect(full.slides).toHaveLength(MOST_SLIDES);
  });
});
