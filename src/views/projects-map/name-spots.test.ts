import { describe, expect, it } from 'vitest';
import { spotsByArea, type Ring } from './name-spots.ts';

const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const isInner = ({ x, y }: { x: number; y: number }) => x > 120 && x < 360 && y > 120 && y < 360;

describe('spotsByArea', () => {
  it('offers a point first that has room on every side', () => {
    const [first] = spotsByArea([{ id: 'a', rings: [box(0, 0, 240, 240)] }], 240, 240).get('a') ?? [];
    expect(Math.abs((first?.x ?? 0) - 120)).toBeLessThanOrEqual(12);
    expect(Math.abs((first?.y ?? 0) - 120)).toBeLessThanOrEqual(60);
  });

  it('never offers a point of the country that another one bends around', () => {
    const outer = { id: 'outer', rings: [box(0, 0, 480, 480), box(120, 120, 360, 360)] };
    const inner = { id: 'inner', rings: [box(120, 120, 360, 360)] };
    const spots = spotsByArea([outer, inner], 480, 480);
    expect(spots.get('outer')?.length).toBeGreaterThan(0);
    expect(spots.get('outer')?.some(isInner)).toBe(false);
    expect(spots.get('inner')?.every(isInner)).toBe(true);
  });

  it('offers nothing for what is not on the map', () => {
    expect(spotsByArea([{ id: 'far', rings: [] }], 240, 240).get('far')).toEqual([]);
  });
});
