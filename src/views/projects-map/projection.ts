import { geoBounds, geoConicEqualArea, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { spotsByArea, type Ring } from './name-spots.ts';

/** A map in px: the outlines as paths, and where a place stands. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly Country[];
  readonly pointOf: (lon: number, lat: number) => Point | null;
  /** The outlines as a window of the map shows them, cut at its edge: for what cannot cut them itself (pictures, slides). */
  readonly pathsIn: (factor: number, dx: number, dy: number) => ReadonlyMap<string, string>;
  /** The place at a point, degrees. */
  readonly placeAt: (point: Point) => { readonly lon: number; readonly lat: number } | null;
}

interface Country {
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
  const ringsOf = (feature: (typeof outlines.features)[number]) => {
    const rings: [number, number][][] = [];
    geoPath(projection, {
      beginPath: () => undefined,
      moveTo: (pointX, pointY) => rings.push([[pointX, pointY]]),
      lineTo: (pointX, pointY) => rings.at(-1)?.push([pointX, pointY]),
      arc: () => undefined,
      closePath: () => undefined,
    })(feature);
    return rings as readonly Ring[];
  };
  const spots = spotsByArea(
    outlines.features.map((feature) => ({ id: String(feature.id), rings: ringsOf(feature) })),
    width,
    height,
  );
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
    pathsIn: (factor, dx, dy) => {
      const [left0, top0] = projection.translate();
      const inWindow = geoConicEqualArea()
        .parallels(projection.parallels())
        .rotate(projection.rotate())
        .scale(projection.scale() * factor)
        .translate([left0 * factor + dx, top0 * factor + dy])
        .clipExtent(projection.clipExtent());
      const draw = geoPath(inWindow).digits(1);
      return new Map(outlines.features.map((feature) => [String(feature.id), draw(feature) ?? '']));
    },
    placeAt: (point) => {
      const place = projection.invert?.([point.x, point.y]);
      return place ? { lon: place[0], lat: place[1] } : null;
    },
  };
}
