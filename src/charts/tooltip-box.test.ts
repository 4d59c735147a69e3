import { expect, it } from 'vitest';
import { tooltipPlace } from './tooltip-box.tsx';
import { indexAfterKey } from './use-active-point.ts';

it('stands right of its place, and left of it near the right edge', () => {
  expect(tooltipPlace(100, 800)).toEqual({ left: 114, maxWidth: 300 });
  expect(tooltipPlace(700, 800)).toEqual({ right: 114, maxWidth: 300 });
});

it('never leaves a card of 288 px', () => {
  for (const anchor of [0, 144, 288]) {
    const place = tooltipPlace(anchor, 288);
    expect(place.maxWidth).toBe(288);
    expect(place.left ?? place.right).toBe(0);
  }
});

it('moves by arrow keys, to the ends by Home and End, and not beyond them', () => {
  expect(indexAfterKey('ArrowRight', null, 5)).toBe(0);
  expect(indexAfterKey('ArrowLeft', null, 5)).toBe(4);
  expect(indexAfterKey('ArrowRight', 4, 5)).toBe(4);
  expect(indexAfterKey('ArrowLeft', 0, 5)).toBe(0);
  expect(indexAfterKey('Home', 3, 5)).toBe(0);
  expect(indexAfterKey('End', 3, 5)).toBe(4);
  expect(indexAfterKey('a', 3, 5)).toBeNull();
});
