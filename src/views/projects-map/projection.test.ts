import type { FeatureCollection, MultiPolygon } from 'geojson';
import { expect, it } from 'vitest';
import { mapFrame } from './projection.ts';

/** A country of ten by five degrees, its ring in the order that the sphere wants. */
const outlines: FeatureCollection<MultiPolygon> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'AAA',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [60, 45],
              [60, 50],
              [70, 50],
              [70, 45],
              [60, 45],
            ],
          ],
        ],
      },
    },
  ],
};

it('finds the place of a point, and cuts the outlines at the edge of a window', () => {
  const frame = mapFrame(outlines, 'AAA', 400);
  if (!frame) throw new Error('no frame');
  const point = frame.pointOf(65, 47.5);
  if (!point) throw new Error('no point');
  expect(frame.placeAt(point)?.lon).toBeCloseTo(65, 6);
  expect(frame.placeAt(point)?.lat).toBeCloseTo(47.5, 6);
  expect(frame.pathsIn(1, 0, 0).get('AAA')).toBe(frame.countries[0]?.path);
  const numbers = (frame.pathsIn(4, -400, -300).get('AAA') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(numbers.length).toBeGreaterThan(6);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(402);
});
