import { expect, it } from 'vitest';
import { boxBetween, doTouch, isDrawn } from './rectangle.ts';

const box = boxBetween({ x: 100, y: 80 }, { x: 40, y: 20 });

it('is drawn from any corner', () => {
  expect(box).toEqual({ left: 40, top: 20, right: 100, bottom: 80 });
});

it('is none where the pointer hardly moved, and one along a line', () => {
  expect(isDrawn(boxBetween({ x: 10, y: 10 }, { x: 14, y: 13 }))).toBe(false);
  expect(isDrawn(boxBetween({ x: 10, y: 10 }, { x: 60, y: 10 }))).toBe(true);
});

it('takes what it touches, and nothing beside it', () => {
  expect(doTouch(box, { left: 90, top: 70, right: 130, bottom: 110 })).toBe(true);
  expect(doTouch(box, { left: 50, top: 30, right: 60, bottom: 40 })).toBe(true);
  expect(doTouch(box, { left: 110, top: 30, right: 130, bottom: 40 })).toBe(false);
  expect(doTouch(box, { left: 50, top: 90, right: 60, bottom: 99 })).toBe(false);
});
