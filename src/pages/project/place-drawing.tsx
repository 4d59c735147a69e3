import type { MapFrame } from '../../views/projects-map/projection.ts';
import { nameSides } from './name-sides.ts';

interface PlaceDrawingProps {
  readonly frame: MapFrame;
  /** ISO 3166 alpha-3 of the country that stands out. */
  readonly home: string;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly lon: number;
    readonly lat: number;
  }[];
  /** CSS colour of the points. */
  readonly color: string;
  /** What the drawing shows in words. */
  readonly label: string;
  /** Of the towns' names, px. */
  readonly sizePx?: number;
}

/** Towns by their names on the outlines of the country. */
export function PlaceDrawing({ frame, home, places, color, label, sizePx = 14 }: PlaceDrawingProps) {
  const { width, height } = frame;
  const points = places.flatMap(({ id, name, lon, lat }) => {
    const at = frame.pointOf(lon, lat);
    return at ? [{ id, name, ...at }] : [];
  });
  const sides = nameSides(points, width, sizePx);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {frame.countries.map(({ code, path }) => (
        <path key={code} d={path} className={code === home ? 'place-home' : 'place-land'} />
      ))}
      {points.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={6} className="place-point" style={{ fill: color }} />
      ))}
      {points.map(({ id, name, x, y }, index) => {
        const { dx, dy, anchor } = sides[index] ?? { dx: 0, dy: 0, anchor: 'start' };
        return (
          <text key={id} x={x + dx} y={y + dy} fontSize={sizePx} textAnchor={anchor}>
            {name}
          </text>
        );
      })}
    </svg>
  );
}
