import { expect, it } from 'vitest';
import { isAround, lassoTo } from './lasso.ts';

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));
/** A line around a bay: its middle is not within. */
const bay = points([0, 0], [100, 0], [100, 100], [70, 100], [70, 30], [30, 30], [30, 100], [0, 100]);

it('takes what it goes around, and nothing in a bay of it', () => {
  expect(isAround(bay, { x: 15, y: 80 })).toBe(true);
  expect(isAround(bay, { x: 50, y: 15 })).toBe(true);
  expect(isAround(bay, { x: 50, y: 70 })).toBe(false);
  expect(isAround(bay, { x: 120, y: 50 })).toBe(false);
});

it('goes around nothing while it is a point or a stroke', () => {
  expect(isAround([], { x: 0, y: 0 })).toBe(false);
  expect(isAround(points([5, 5]), { x: 5, y: 5 })).toBe(false);
  expect(isAround(points([0, 0], [100, 0]), { x: 50, y: 0 })).toBe(false);
});

it('leaves out points where a hand trembles', () => {
  const line = lassoTo(lassoTo(lassoTo([], { x: 0, y: 0 }), { x: 1, y: 1 }), { x: 5, y: 0 });
  expect(line).toEqual(points([0, 0], [5, 0]));
});
