import type { Param } from '../../view-kit/params.ts';
import type { MapFrame, Point } from './projection.ts';

/** A piece of the map: so many times the size of the whole, about a place in degrees, whatever the width it is drawn at. */
export interface MapWindow {
  readonly factor: number;
  readonly lat: number;
  readonly lon: number;
}

/** At this size towns five kilometres apart stand beside each other on a phone. */
export const MOST_FACTOR = 40;
/** Below this the whole is meant. */
const LEAST_FACTOR = 1.05;

/** `factor,latitude,longitude`; left out where the whole map is shown. */
export const windowParam: Param<MapWindow | null> = {
  scope: 'card',
  fallback: () => null,
  parse: (text) => {
    const match = /^(\d{1,2}(?:\.\d{1,2})?),(-?\d{1,2}(?:\.\d{1,3})?),(-?\d{1,3}(?:\.\d{1,3})?)$/.exec(text);
    if (!match) return undefined;
    const [factor, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return isPlace && factor >= LEAST_FACTOR && factor <= MOST_FACTOR ? { factor, lat, lon } : undefined;
  },
  write: (value) => (value === null ? '' : [value.factor, value.lat, value.lon].join()),
};

/** How points of the whole map come into the window: `factor * x + dx`. */
export interface MapShift {
  readonly factor: number;
  readonly dx: number;
  readonly dy: number;
}

const WHOLE: MapShift = { factor: 1, dx: 0, dy: 0 };

/** The shift of a window; it never leaves the map, so a place near the edge is not in the middle. */
export function shiftOf(frame: MapFrame, window: MapWindow | null): MapShift {
  const middle = window && frame.pointOf(window.lon, window.lat);
  if (!middle) return WHOLE;
  return shiftTo(frame, window.factor, middle, { x: frame.width / 2, y: frame.height / 2 });
}

/** The shift that brings a point of the whole map to a point of the window, as far as the map reaches. */
function shiftTo({ width, height }: MapFrame, factor: number, from: Point, to: Point): MapShift {
  const within = (shift: number, size: number) => Math.min(0, Math.max(size - factor * size, shift));
  return {
    factor,
    dx: within(to.x - factor * from.x, width),
    dy: within(to.y - factor * from.y, height),
  };
}

/** Where a point of the whole map is in the window. */
export function shifted({ factor, dx, dy }: MapShift, { x, y }: Point): Point {
  return { x: factor * x + dx, y: factor * y + dy };
}

/** The point of the whole map that is at a point of the window. */
function unshifted({ factor, dx, dy }: MapShift, { x, y }: Point): Point {
  return { x: (x - dx) / factor, y: (y - dy) / factor };
}

/** The window with `times` the size, in which what is at `around` stays where it is. */
export function zoomed(
  frame: MapFrame,
  window: MapWindow | null,
  times: number,
  around: Point = { x: frame.width / 2, y: frame.height / 2 },
): MapWindow | null {
  const before = shiftOf(frame, window);
  const factor = Math.min(MOST_FACTOR, before.factor * times);
  return windowAt(frame, shiftTo(frame, factor, unshifted(before, around), around));
}

/** The window moved over the map by px. */
export function panned(frame: MapFrame, window: MapWindow | null, by: Point): MapWindow | null {
  const before = shiftOf(frame, window);
  return windowAt(frame, shiftTo(frame, before.factor, unshifted(before, by), { x: 0, y: 0 }));
}

/** Room that is left around what is shown, px. */
const ROOM = 70;

/** The window, larger than before, that shows points of the whole map with room between them. */
export function windowAround(
  frame: MapFrame,
  window: MapWindow | null,
  points: readonly Point[],
): MapWindow | null {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fit = Math.min(
    Math.max(frame.width - 2 * ROOM, frame.width / 2) / Math.max(right - left, 0.01),
    Math.max(frame.height - 2 * ROOM, frame.height / 2) / Math.max(bottom - top, 0.01),
  );
  const { factor: before } = shiftOf(frame, window);
  const factor = Math.min(MOST_FACTOR, Math.max(before * 1.5, Math.min(fit, before * 4)));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return windowAt(frame, shiftTo(frame, factor, middle, { x: frame.width / 2, y: frame.height / 2 }));
}

/** The window of a shift, as exact as an address says it; null: the whole map. */
function windowAt(frame: MapFrame, shift: MapShift): MapWindow | null {
  if (shift.factor < LEAST_FACTOR) return null;
  const middle = unshifted(shift, { x: frame.width / 2, y: frame.height / 2 });
  const place = frame.placeAt(middle);
  return (
    place && { factor: round(shift.factor, 100), lat: round(place.lat, 1000), lon: round(place.lon, 1000) }
  );
}

function round(value: number, to: number): number {
  return Math.round(value * to) / to;
}
