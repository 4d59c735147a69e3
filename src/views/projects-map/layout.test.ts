import { describe, expect, it } from 'vitest';
import { placeLabels, separate, type Disc } from './layout.ts';

const disc = (id: string, x: number, y: number, radius = 10): Disc => ({ id, x, y, radius });

const wish = (id: string, at: Disc, width = 40) => ({ id, text: id, beside: at, width, height: 16 });

describe('separate', () => {
  it('leaves symbols alone that have room', () => {
    const [a, b] = separate([disc('a', 20, 20), disc('b', 80, 20)], 100, 40);
    expect([a?.x, b?.x]).toEqual([20, 80]);
  });

  it('pushes neighbours apart until the squares to press share nothing, and remembers where they belong', () => {
    const placed = separate([disc('a', 50, 50), disc('b', 54, 50), disc('c', 52, 53)], 200, 200);
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
        expect(apart).toBeGreaterThanOrEqual(20);
      }
    });
    expect(placed.map(({ home }) => home)).toEqual([
      { x: 50, y: 50 },
      { x: 54, y: 50 },
      { x: 52, y: 53 },
    ]);
  });

  it('keeps symbols inside the map', () => {
    const [a] = separate([disc('a', 2, 95)], 100, 100);
    expect([a?.x, a?.y]).toEqual([10, 90]);
  });
});

describe('placeLabels', () => {
  it('writes a name to the right of its symbol, and to the left where the map ends', () => {
    const middle = disc('a', 50, 50);
    const edge = disc('b', 190, 50);
    const labels = placeLabels([wish('a', middle), wish('b', edge)], [middle, edge], 200, 100);
    expect(labels.map(({ id, x }) => [id, x])).toEqual([
      ['a', 64],
      ['b', 136],
    ]);
  });

  it('covers no symbol and no other name, and leaves out what has no place', () => {
    const a = disc('a', 50, 50);
    const right = disc('b', 78, 50);
    const [label] = placeLabels([wish('a', a)], [a, right], 200, 100);
    expect(label?.x).not.toBe(64);
    expect(placeLabels([wish('a', a, 300)], [a], 200, 100)).toEqual([]);
  });

  it('takes the first free of several points', () => {
    const spots = [
      { x: 50, y: 50 },
      { x: 150, y: 50 },
    ];
    const labels = placeLabels(
      [{ id: 'land', text: 'land', beside: spots, width: 40, height: 16 }],
      [disc('a', 50, 50)],
      200,
      100,
    );
    expect(labels[0]?.x).toBe(130);
  });
});
