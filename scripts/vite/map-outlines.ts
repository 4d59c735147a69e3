import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const VIRTUAL = 'virtual:map-outlines';
const RESOLVED = `\0${VIRTUAL}`;

/** ISO 3166 numeric codes of the countries drawn on the map: Kazakhstan and what surrounds it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  398: 'KAZ',
  643: 'RUS',
  156: 'CHN',
  860: 'UZB',
  417: 'KGZ',
  795: 'TKM',
  762: 'TJK',
  496: 'MNG',
  31: 'AZE',
  268: 'GEO',
  51: 'ARM',
  364: 'IRN',
  4: 'AFG',
};

/** The window that the map shows, in degrees; outlines are cut to it so that the file stays small. */
const WINDOW = { west: 38, east: 98, south: 34, north: 64 };

/**
 * Country outlines of Natural Earth (package `world-atlas`, ISC), reduced at build to the countries and the window of the
 * map. `import outlines from 'virtual:map-outlines'` gives a GeoJSON FeatureCollection.
 */
export function mapOutlines(): Plugin {
  return {
    name: 'map-outlines',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
      const topology = JSON.parse(await readFile(path, 'utf8')) as Topology<{
        countries: GeometryCollection;
      }>;
      const { features } = feature(topology, topology.objects.countries);
      const kept = features.flatMap(({ id: numeric, geometry }) => {
        const code = COUNTRIES[String(Number(numeric))];
        const polygons =
          geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : geometry.type === 'Polygon'
              ? [geometry.coordinates]
              : [];
        const visible = polygons.filter((polygon) => polygon[0]?.some(isInWindow));
        if (!code || visible.length === 0) return [];
        const rounded = visible.map((polygon) => polygon.map((ring) => ring.map(clampAndRound)));
        return [
          {
            type: 'Feature',
            id: code,
            properties: {},
            geometry: { type: 'MultiPolygon', coordinates: rounded },
          },
        ];
      });
      return `export default ${JSON.stringify({ type: 'FeatureCollection', features: kept })};`;
    },
  };
}

function isInWindow([lon = 0, lat = 0]: readonly number[]): boolean {
  return lon >= WINDOW.west && lon <= WINDOW.east && lat >= WINDOW.south && lat <= WINDOW.north;
}

/** Points outside the window are moved to a border just beyond it; 0.01° is about a kilometre. */
function clampAndRound([lon = 0, lat = 0]: readonly number[]): [number, number] {
  return [
    Math.round(clamp(lon, WINDOW.west - 8, WINDOW.east + 8) * 100) / 100,
    Math.round(clamp(lat, WINDOW.south - 8, WINDOW.north + 8) * 100) / 100,
  ];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
