import type { Point } from './projection.ts';

/** A closed line in px, the last point joined to the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

export interface Area {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** Distance of the points among which a place for a name is looked for, px. */
const STEP = 24;
/** So many points of an area are offered. */
const SPOTS = 12;

interface GridPoint extends Point {
  /** The area that the point lies in; empty: none. */
  readonly area: string;
}

/**
 * Where the name of each area can stand: points of a coarse grid inside it, those farthest from any other area and from
 * the edge first. The middle of what is shown of a country can lie outside of it: Russia bends around Kazakhstan.
 */
export function spotsByArea(
  areas: readonly Area[],
  width: number,
  height: number,
): ReadonlyMap<string, readonly Point[]> {
  const grid: GridPoint[] = [];
  for (let y = STEP / 2; y < height; y += STEP) {
    const crossings = areas.map(({ id, rings }) => ({ id, at: crossingsOf(rings, y) }));
    for (let x = STEP / 2; x < width; x += STEP) {
      const inside = crossings.find(({ at }) => at.filter((crossing) => crossing < x).length % 2 === 1);
      grid.push({ x, y, area: inside?.id ?? '' });
    }
  }
  return new Map(
    areas.map(({ id }) => [
      id,
      grid
        .filter(({ area }) => area === id)
        .map((point) => ({ point: { x: point.x, y: point.y }, room: roomAround(point, grid, width, height) }))
        .toSorted((a, b) => b.room - a.room)
        .slice(0, SPOTS)
        .map(({ point }) => point),
    ]),
  );
}

/** Where the rings cross a horizontal line. */
function crossingsOf(rings: readonly Ring[], y: number): readonly number[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x, top], index) => {
      const [nextX, nextTop] = ring[(index + 1) % ring.length] ?? [x, top];
      if (top > y === nextTop > y) return [];
      return [x + ((y - top) / (nextTop - top)) * (nextX - x)];
    }),
  );
}

/** Distance to the nearest point of another area or to the edge; names are wider than high, so the sides need more. */
function roomAround(point: GridPoint, grid: readonly GridPoint[], width: number, height: number): number {
  const edge = Math.min(point.x / 2, (width - point.x) / 2, point.y, height - point.y);
  return grid.reduce(
    (least, { x, y, area }) =>
      area === point.area ? least : Math.min(least, Math.hypot((x - point.x) / 2, y - point.y)),
    edge,
  );
}
