/** Country outlines made at build (scripts/vite/map-outlines.ts); the id of a feature is its ISO 3166 alpha-3 code. */
declare module 'virtual:map-outlines' {
  import type { FeatureCollection, MultiPolygon } from 'geojson';

  const outlines: FeatureCollection<MultiPolygon>;
  export default outlines;
}
