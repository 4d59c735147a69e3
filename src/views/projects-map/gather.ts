import { separate, type Disc } from './layout.ts';
import type { Point } from './projection.ts';

/** Symbols that stand together as one, or one alone; `home` is the middle of their places. */
export interface Gathered extends Point {
  readonly ids: readonly string[];
  readonly radius: number;
  readonly home: Point;
}

/** A symbol may stand aside from its place by so much of its radius. */
const MOST_ASIDE = 1.05;
/** Of more symbols those that overlap are joined first, before any is moved. */
const MANY = 60;

/**
 * Joins symbols that cannot stand beside each other near their places: those that little moves part stay apart, of others the one
 * that would have to go farthest is joined with its neighbour, until all have room.
 * @param radiusOf radius of the symbol that stands for several
 */
export function gather(
  discs: readonly Disc[],
  width: number,
  height: number,
  radiusOf: (ids: readonly string[]) => number,
): readonly Gathered[] {
  const join = (a: Gathered, b: Gathered): Gathered => {
    const ids = [...a.ids, ...b.ids];
    const part = a.ids.length / ids.length;
    const home = {
      x: a.home.x * part + b.home.x * (1 - part),
      y: a.home.y * part + b.home.y * (1 - part),
    };
    return { ids, home, ...home, radius: radiusOf(ids) };
  };
  let groups: readonly Gathered[] = discs.map(({ id, x, y, radius }) => ({
    ids: [id],
    x,
    y,
    radius,
    home: { x, y },
  }));
  if (groups.length > MANY) groups = joinOverlapping(groups, join);
  for (;;) {
    const placed = separate(
      groups.map(({ home, radius }, index) => ({ id: String(index), ...home, radius })),
      width,
      height,
    );
    const stood = groups.map((group, index) => ({ ...group, ...pointOf(placed[index] ?? group) }));
    const farthest = stood.reduce<Gathered | null>(
      (found, group) => (found === null || aside(group) > aside(found) ? group : found),
      null,
    );
    if (!farthest || stood.length < 2 || aside(farthest) <= MOST_ASIDE) return stood;
    const others = stood.filter((group) => group !== farthest);
    const nearest = others.reduce((found, group) =>
      gapBetween(farthest, group) < gapBetween(farthest, found) ? group : found,
    );
    groups = [...others.filter((group) => group !== nearest), join(nearest, farthest)];
  }
}

function joinOverlapping(
  groups: readonly Gathered[],
  join: (a: Gathered, b: Gathered) => Gathered,
): readonly Gathered[] {
  const joined: Gathered[] = [];
  for (const group of groups) {
    const place = joined.findIndex((other) => gapBetween(group, other) < 0);
    const other = joined[place];
    if (other) joined[place] = join(other, group);
    else joined.push(group);
  }
  return joined;
}

function aside({ x, y, home, radius }: Gathered): number {
  return Math.hypot(x - home.x, y - home.y) / radius;
}

function gapBetween(a: Gathered, b: Gathered): number {
  return Math.hypot(a.home.x - b.home.x, a.home.y - b.home.y) - a.radius - b.radius;
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}
