import { expect, it } from 'vitest';
import { nudgeApart } from './nudge.ts';

const all = (wanted: readonly number[], size = 10) => wanted.map((each) => ({ wanted: each, size }));

it('leaves labels where they want to be if nothing is in their way', () => {
  expect(nudgeApart(all([20, 50, 80]), 0, 100)).toEqual([20, 50, 80]);
});

it('moves two labels apart by the same way', () => {
  expect(nudgeApart(all([50, 52]), 0, 100)).toEqual([46, 56]);
});

it('keeps the order of the input in what it gives back', () => {
  expect(nudgeApart(all([52, 50]), 0, 100)).toEqual([56, 46]);
});

it('keeps labels inside the plot', () => {
  expect(nudgeApart(all([1, 99]), 0, 100)).toEqual([5, 95]);
  expect(nudgeApart(all([98, 99, 100]), 0, 100)).toEqual([75, 85, 95]);
});

it('pushes on into a neighbour that was not in the way before', () => {
  const [a = 0, b = 0, c = 0] = nudgeApart(all([40, 42, 53]), 0, 100);
  expect(b - a).toBeGreaterThanOrEqual(10);
  expect(c - b).toBeGreaterThanOrEqual(10);
});

it('gives labels of two lines the room of two lines', () => {
  const [a = 0, b = 0] = nudgeApart(
    [
      { wanted: 50, size: 20 },
      { wanted: 50, size: 10 },
    ],
    0,
    100,
  );
  expect(b - a).toBeCloseTo(15);
});

it('spreads evenly what does not fit at all', () => {
  expect(nudgeApart(all([10, 10, 10, 10]), 0, 20)).toEqual([2.5, 7.5, 12.5, 17.5]);
});
