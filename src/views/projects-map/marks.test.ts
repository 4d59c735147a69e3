import { describe, expect, it } from 'vitest';
import { viewAt } from '../../view-kit/testing.ts';
import { MOST_MARKS, packDiscs } from './pack.ts';
import type { Input } from './params.ts';
import { townsOf } from './places.ts';
import { SECTOR_GLYPHS } from './sector-glyphs.ts';
import { arcPath, statusRing } from './status-ring.ts';
import { marksIn, radiusOf, symbolSize } from './symbol-size.ts';
import { view } from './view.ts';

const input = (await viewAt(view)).input as unknown as Input;

describe('the mark of a project', () => {
  it('has a drawing of its own for every sector of the data', () => {
    const drawings = input.data.sectors.map(({ id }) => SECTOR_GLYPHS[id]);
    expect(drawings).not.toContain(undefined);
    expect(new Set(drawings).size).toBe(input.data.sectors.length);
  });

  it('tells every status without its colour', () => {
    const ids = [...input.data.statuses.map(({ id }) => id), null];
    const looks = ids.map((id) => JSON.stringify(statusRing(input.data.statuses, id)));
    expect(new Set(looks).size).toBe(ids.length);
    expect(statusRing(input.data.statuses, 'under-construction')).toEqual({ share: 0.75, strokeAt: null });
    expect(statusRing(input.data.statuses, 'operating')).toEqual({ share: 1, strokeAt: null });
    expect(statusRing(input.data.statuses, 'unknown').share).toBe(0);
  });

  it('draws a part of a ring clockwise from the top', () => {
    expect(arcPath(10, 0)).toBe('');
    expect(arcPath(10, 0.25)).toBe('M0 -10A10 10 0 0 1 10 0');
    expect(arcPath(10, 0.75)).toBe('M0 -10A10 10 0 1 1 -10 0');
  });
});

describe('the projects of a town', () => {
  it('stand side by side, none over another, all within their circle', () => {
    for (let count = 1; count <= MOST_MARKS; count += 1) {
      const { places, radius } = packDiscs(count, 10);
      expect(places).toHaveLength(count);
      places.forEach((a, index) => {
        expect(Math.hypot(a.x, a.y) + 10).toBeLessThanOrEqual(radius + 0.001);
        for (const b of places.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(19.999);
        }
      });
    }
  });

  it('are drawn one by one where they are few, else as a number; where sizes are amounts, a single one', () => {
    const [kostanay] = townsOf(input);
    if (!kostanay) throw new Error('no town');
    const size = symbolSize([kostanay], false, 800);
    expect(marksIn(kostanay, size)).toBe(true);
    expect(marksIn({ ...kostanay, counted: 12 }, size)).toBe(false);
    expect(marksIn(kostanay, { ...size, isByInvestment: true })).toBe(false);
    // A hundred thousand rows do not cover the map.
    expect(radiusOf({ ...kostanay, counted: 50_000 }, size)).toBeLessThan(50);
  });
});
