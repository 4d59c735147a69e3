/** A point on the screen, px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point nearer than this to the one before tells nothing new, px. */
const LEAST = 3;

/** The line with one more point, where it went on. */
export function lassoTo(line: readonly Point[], point: Point): readonly Point[] {
  const last = line.at(-1);
  return last && Math.hypot(point.x - last.x, point.y - last.y) < LEAST ? line : [...line, point];
}

/** True if the line, closed from its end to its beginning, goes around the point (an odd number of crossings to its right). */
export function isAround(line: readonly Point[], { x, y }: Point): boolean {
  let isInside = false;
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length] ?? a;
    if (a.y > y === b.y > y) return;
    if (a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x) > x) isInside = !isInside;
  });
  return isInside;
}
