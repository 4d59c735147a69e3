import { boxesMeet, type Box } from '../../charts/geometry.ts';
import { textWidth } from '../../charts/text-width.ts';

interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands by its point: the start, middle or end of its baseline, px from the point. */
export interface NameSide {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** From a point to its name, px. */
const GAP = 12;
/** Radius of a point with some room, px. */
const POINT = 8;

/**
 * A side for each name, in the order of preference: right, left, above, below, and these to one side. The first that stays within the map and covers
 * neither a point nor a name that has its place already; where none does, the first within the map.
 */
export function nameSides(
  points: readonly NamedPoint[],
  widthPx: number,
  sizePx: number,
): readonly NameSide[] {
  const taken: Box[] = points.map(({ x, y }) => around(x, y, POINT, POINT));
  return points.map((point, index) => {
    const others = taken.filter((_, at) => at !== index);
    const sides = sidesOf(sizePx);
    const inside = sides.filter((side) => {
      const { left, right, top } = boxOf(point, side, sizePx);
      return left >= 0 && right <= widthPx && top >= 0;
    });
    const isFree = (side: NameSide) => !others.some((other) => boxesMeet(boxOf(point, side, sizePx), other));
    const side = inside.find(isFree) ?? inside[0] ?? sides[0];
    taken.push(boxOf(point, side, sizePx));
    return side;
  });
}

function sidesOf(sizePx: number): readonly [NameSide, ...NameSide[]] {
  const middle = sizePx * 0.35;
  const [above, below] = [-GAP - sizePx * 0.1, GAP + sizePx * 0.85];
  return [
    { dx: GAP, dy: middle, anchor: 'start' },
    { dx: -GAP, dy: middle, anchor: 'end' },
    { dx: 0, dy: above, anchor: 'middle' },
    { dx: 0, dy: below, anchor: 'middle' },
    { dx: POINT, dy: above, anchor: 'end' },
    { dx: POINT, dy: below, anchor: 'end' },
    { dx: -POINT, dy: above, anchor: 'start' },
    { dx: -POINT, dy: below, anchor: 'start' },
  ];
}

function boxOf({ name, x, y }: NamedPoint, { dx, dy, anchor }: NameSide, sizePx: number): Box {
  const width = textWidth(name, sizePx);
  const start = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return around(start + width / 2, y + dy - sizePx * 0.35, width / 2, sizePx * 0.55);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}
