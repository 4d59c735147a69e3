import { expect, it } from 'vitest';
import { gather } from './gather.ts';
import type { Disc } from './layout.ts';

const disc = (id: string, x: number, y: number, radius = 12): Disc => ({ id, x, y, radius });
const idsOf = (discs: readonly Disc[]) =>
  gather(discs, 400, 300, () => 16)
    .map(({ ids }) => ids.toSorted().join('+'))
    .toSorted();

it('leaves apart what little moves part, and joins what has no room', () => {
  expect(idsOf([disc('a', 100, 100), disc('b', 118, 100)])).toEqual(['a', 'b']);
  expect(idsOf([disc('a', 100, 100), disc('b', 101, 100), disc('c', 100, 101), disc('d', 300, 200)])).toEqual(
    ['a+b+c', 'd'],
  );
});

it('joins two places on the same spot if others leave them no room', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => disc(`p${index}`, 200, 150));
  const groups = gather(crowd, 400, 300, () => 20);
  expect(groups.flatMap(({ ids }) => ids)).toHaveLength(9);
  expect(groups.length).toBeLessThan(5);
});

it('leaves no symbol farther from its place than it is large, and none over another', () => {
  // The same numbers every time.
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (const count of [3, 14, 40, 300]) {
    const discs = Array.from({ length: count }, (_, index) =>
      disc(`p${index}`, random() * 400, random() * 300, 12 + random() * 12),
    );
    const groups = gather(discs, 400, 300, (ids) => Math.min(44, 12 + ids.length));
    expect(groups.flatMap(({ ids }) => ids)).toHaveLength(count);
    for (const { x, y, home, radius } of groups) {
      if (groups.length > 1) expect(Math.hypot(x - home.x, y - home.y)).toBeLessThanOrEqual(radius * 1.06);
    }
  }
});
