import { geoBounds, geoConicEqualArea, geoContains, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';

/** A map in px: the outlines as paths, and where a place stands. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly Country[];
  readonly pointOf: (lon: number, lat: number) => Point | null;
}

export interface Country {
  /** ISO 3166 alpha-3. */
  readonly code: string;
  readonly path: string;
  /** Where its name can stand: points within it, those with most room around them first. */
  readonly spots: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room around the country for symbols and labels, px. */
const MARGIN = 20;

/**
 * Fits a country into a width. Conic equal area with the standard parallels at a sixth and five sixths of its height, so
 * that a country which is wide in degrees is not stretched; neighbours are cut at the edge.
 * @param home ISO 3166 alpha-3 of the country that fills the map
 */
export function mapFrame(
  outlines: FeatureCollection<MultiPolygon>,
  home: string,
  width: number,
): MapFrame | null {
  const own = outlines.features.find(({ id }) => id === home);
  if (!own) return null;
  const [[west, south], [east, north]] = geoBounds(own);
  const projection = geoConicEqualArea()
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(Math.max(width - 2 * MARGIN, 1), own);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(own);
  const height = Math.round(bottom - top + 2 * MARGIN);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const spots = spotsByCountry(outlines.features, projection, width, height);
  return {
    width,
    height,
    countries: outlines.features.flatMap((feature) => {
      const drawn = path(feature);
      const code = String(feature.id);
      return drawn === null ? [] : [{ code, path: drawn, spots: spots.get(code) ?? [] }];
    }),
    pointOf: (lon, lat) => {
      const point = projection([lon, lat]);
      return point && { x: point[0], y: point[1] };
    },
  };
}

/** Distance of the points among which a place for a name is looked for, px. */
const STEP = 22;

/**
 * Points of a coarse grid by the country that they lie in, those farthest from any other country and from the edge first.
 * The middle of what is shown of a country can lie outside of it: Russia bends around Kazakhstan.
 */
function spotsByCountry(
  features: readonly Feature<MultiPolygon>[],
  projection: GeoProjection,
  width: number,
  height: number,
): ReadonlyMap<string, readonly Point[]> {
  const grid: (Point & { readonly code: string })[] = [];
  for (let y = STEP / 2; y < height; y += STEP) {
    for (let x = STEP / 2; x < width; x += STEP) {
      const place = projection.invert?.([x, y]);
      const own = place && features.find((feature) => geoContains(feature, place));
      grid.push({ x, y, code: String(own?.id ?? '') });
    }
  }
  const room = (point: (typeof grid)[number]) =>
    grid.reduce(
      (least, other) =>
        other.code === point.code ? least : Math.min(least, Math.hypot(other.x - point.x, other.y - point.y)),
      // Names are wider than high: the sides need more room.
      Math.min(point.x / 2, (width - point.x) / 2, point.y, height - point.y),
    );
  return new Map(
    features.map(({ id }) => [
      String(id),
      grid
        .filter(({ code }) => code === id)
        .map((point) => ({ point, room: room(point) }))
        .toSorted((a, b) => b.room - a.room)
        .slice(0, 12)
        .map(({ point }) => ({ x: point.x, y: point.y })),
    ]),
  );
}
