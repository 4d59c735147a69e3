import { expect, it } from 'vitest';
import { nameSides } from './name-sides.ts';

const anchors = (...points: readonly (readonly [string, number, number])[]) =>
  nameSides(
    points.map(([name, x, y]) => ({ name, x, y })),
    400,
    14,
  ).map(({ anchor, dy }) =>
    anchor === 'middle'
      ? dy < 0
        ? 'above'
        : 'below'
      : `${anchor}${Math.abs(dy) > 8 ? (dy < 0 ? ' above' : ' below') : ''}`,
  );

it('names of towns that are near each other keep off one another, off the points, and within the map', () => {
  expect(anchors(['Kostanay', 100, 50])).toEqual(['start']);
  expect(anchors(['Oskemen', 380, 50])).toEqual(['end']);
  // Semey has Oskemen to its right, and Oskemen Semey to its left.
  expect(anchors(['Semey', 340, 80], ['Ust-Kamenogorsk', 366, 82])).toEqual(['end', 'end above']);
  expect(anchors(['Petropavl', 200, 10], ['Kokshetau', 205, 24], ['Astana', 215, 60])).toEqual([
    'end',
    'start',
    'start',
  ]);
});
