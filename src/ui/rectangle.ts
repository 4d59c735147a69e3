/** A rectangle on the screen, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hand that trembles at a press has drawn nothing, px. */
const LEAST = 6;

/** The rectangle with two points as opposite corners. */
export function boxBetween(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

/** True if it was drawn on purpose; a flat one counts: it runs along one line. */
export function isDrawn({ left, top, right, bottom }: Box): boolean {
  return Math.max(right - left, bottom - top) >= LEAST;
}

/** True if both have a piece of the screen in common. */
export function doTouch(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
