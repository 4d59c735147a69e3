import { expect, it } from 'vitest';
import { pathCommands } from './svg-path.ts';

const same = (x: number, y: number) => [x, y] as const;
const round = (d: string) =>
  pathCommands(d, same)
    .map(([letter, ...numbers]) => letter + numbers.map((number) => Math.round(number * 100) / 100).join(' '))
    .join('');

it('writes relative, repeated and shorthand segments as absolute ones', () => {
  expect(round('m10,20 5-5 h3v4z')).toBe('M10 20L15 15L18 15L18 19Z');
  expect(round('M0 0L1 2 3 4')).toBe('M0 0L1 2L3 4');
});

it('goes back to the start of the figure after it was closed', () => {
  expect(round('M1 1h5zl2 2')).toBe('M1 1L6 1ZL3 3');
});

it('turns quadratic and smooth curves into cubic ones', () => {
  expect(round('M0 0Q3 3 6 0')).toBe('M0 0C2 2 4 2 6 0');
  expect(round('M0 0C0 1 2 1 2 0S4-1 4 0')).toBe('M0 0C0 1 2 1 2 0C2 -1 4 -1 4 0');
});

it('turns arcs into curves that meet their ends, also with flags written together', () => {
  expect(round('M10 0A10 10 0 0 1 0 10')).toBe('M10 0C10 5.52 5.52 10 0 10');
  expect(round('M10 0A10 10 0 01-10 0')).toBe('M10 0C10 5.52 5.52 10 0 10C-5.52 10 -10 5.52 -10 0');
});

it('puts every point onto the stage', () => {
  expect(pathCommands('M1 1L2 2', (x, y) => [x * 2, y + 1])).toEqual([
    ['M', 2, 2],
    ['L', 4, 3],
  ]);
});
