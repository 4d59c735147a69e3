import type { PlacedDisc } from './layout.ts';
import type { Town } from './places.ts';

interface DonutProps {
  readonly disc: PlacedDisc;
  readonly town: Town;
  readonly isSelected: boolean;
}

/** Width of the ring, px. */
const RING = 6;

/** The number of a town's projects in a ring that is divided by their statuses. */
export function Donut({ disc: { x, y, radius }, town: { slices, counted }, isSelected }: DonutProps) {
  const ring = radius - RING / 2;
  let start = 0;
  const arcs = slices.map(({ status, count }) => {
    const from = start;
    start += count;
    return { status, count, from };
  });
  return (
    <g transform={`translate(${x} ${y})`} className="map-donut">
      <circle r={radius + (isSelected ? 4 : 1.5)} className={isSelected ? 'map-ring-selected' : 'map-ring'} />
      {counted === 0 && <circle r={ring} strokeWidth={RING} className="map-ring-empty" />}
      {arcs.map(({ status, count, from }) => (
        <circle
          key={status}
          r={ring}
          pathLength={counted}
          strokeWidth={RING}
          strokeDasharray={`${count} ${counted - count}`}
          strokeDashoffset={-from}
          style={{ stroke: `var(--status-${status})` }}
          transform="rotate(-90)"
        />
      ))}
      {counted > 0 && (
        <text dy="0.35em" fontSize={radius > 14 ? 14 : 12}>
          {counted}
        </text>
      )}
    </g>
  );
}
