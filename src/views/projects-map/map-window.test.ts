import { describe, expect, it } from 'vitest';
import {
  MOST_FACTOR,
  panned,
  shifted,
  shiftOf,
  windowAround,
  windowParam,
  zoomed,
  type MapWindow,
} from './map-window.ts';
import type { MapFrame } from './projection.ts';

/** A flat map of ten px a degree. */
const frame: MapFrame = {
  width: 400,
  height: 300,
  countries: [],
  pointOf: (lon, lat) => ({ x: lon * 10, y: 300 - lat * 10 }),
  pathsIn: () => new Map(),
  placeAt: ({ x, y }) => ({ lon: x / 10, lat: (300 - y) / 10 }),
};

const at = (window: MapWindow | null, x: number, y: number) => shifted(shiftOf(frame, window), { x, y });

describe('the window of the map', () => {
  it('is said in an address and read again', () => {
    const window = { factor: 4.25, lat: 51.2, lon: -71.4 };
    expect(windowParam.parse(windowParam.write(window))).toEqual(window);
    expect(windowParam.write(null)).toBe('');
    for (const text of ['1,51,71', '99,51,71', '4,95,71', '4,51', '4,51,71,2', 'NaN,1,1', '<b>'])
      expect(windowParam.parse(text)).toBeUndefined();
  });

  it('keeps what is under the pointer where it is', () => {
    const window = zoomed(frame, null, 2, { x: 300, y: 200 });
    expect(window?.factor).toBe(2);
    expect(at(window, 300, 200)).toEqual({ x: 300, y: 200 });
    const nearer = zoomed(frame, window, 2, { x: 300, y: 200 });
    expect(at(nearer, 300, 200).x).toBeCloseTo(300, 0);
  });

  it('goes back to the whole, and never beyond the largest', () => {
    expect(zoomed(frame, zoomed(frame, null, 1.8), 1 / 1.8)).toBeNull();
    expect(zoomed(frame, null, 0.2)).toBeNull();
    expect(zoomed(frame, null, 1000)?.factor).toBe(MOST_FACTOR);
  });

  it('does not leave the map', () => {
    const window = zoomed(frame, null, 2);
    const far = panned(frame, window, { x: 9999, y: 9999 });
    expect(at(far, 400, 300)).toEqual({ x: 400, y: 300 });
    expect(panned(frame, null, { x: 50, y: 0 })).toBeNull();
  });

  it('shows several points with room between them, however close they are', () => {
    const window = windowAround(frame, null, [
      { x: 100, y: 100 },
      { x: 110, y: 100 },
    ]);
    expect(window?.factor).toBeGreaterThan(1.4);
    const [a, b] = [at(window, 100, 100), at(window, 110, 100)];
    expect(b.x - a.x).toBeGreaterThan(20);
    expect((a.x + b.x) / 2).toBeCloseTo(200, 0);
    let same = window;
    for (let press = 0; press < 8; press += 1) same = windowAround(frame, same, [{ x: 100, y: 100 }]);
    expect(same?.factor).toBe(MOST_FACTOR);
  });
});
