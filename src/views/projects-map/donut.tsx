import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { PlacedDisc } from './layout.ts';
import type { Group } from './places.ts';

interface DonutProps {
  readonly disc: PlacedDisc;
  readonly group: Group;
  /** Several towns stand in it: a second line around it tells that it opens. */
  readonly isSeveral?: boolean;
  readonly isSelected: boolean;
  /** Its projects stand open in the list. */
  readonly isOpen: boolean;
  /** Others are chosen. */
  readonly isDim: boolean;
  /** Sizes mean investment, and none is documented in dollars: the symbol has no size of its own. */
  readonly isUnknown: boolean;
}

/** Width of the ring, and of the parts of it where no status is documented, px. */
const RING = 6;
const OPEN_RING = 1.5;

/** The line around a symbol: projects that are chosen are told from those that are only open in the list. */
export function ringClass(isSelected: boolean, isOpen: boolean, isPack: boolean): string {
  if (isSelected) return 'map-ring-selected';
  if (isOpen) return 'map-ring-open';
  return isPack ? 'map-ring map-ring-pack' : 'map-ring';
}

/** The number of projects in a ring that is divided by their statuses. */
export function Donut({
  disc: { x, y, radius },
  group: { slices, counted },
  isSeveral = false,
  isSelected,
  isOpen,
  isDim,
  isUnknown,
}: DonutProps) {
  const ring = radius - RING / 2;
  const arcs = slices.map(({ status, count }, index) => ({
    status,
    count,
    from: slices.slice(0, index).reduce((sum, earlier) => sum + earlier.count, 0),
  }));
  return (
    <g transform={`translate(${x} ${y})`} className="map-donut" opacity={isDim ? 0.35 : undefined}>
      <circle
        r={radius + (isSelected || isOpen ? 4 : 1.5)}
        className={ringClass(isSelected, isOpen, false)}
      />
      {isSeveral && <circle r={radius + 3.5} className="map-ring-several" />}
      {counted === 0 && <circle r={ring} strokeWidth={RING} className="map-ring-empty" />}
      {arcs.map(({ status, count, from }) => (
        <circle
          key={status}
          r={ring}
          pathLength={counted}
          strokeWidth={status === UNKNOWN ? OPEN_RING : RING}
          strokeDasharray={`${count} ${counted - count}`}
          strokeDashoffset={-from}
          style={{ stroke: `var(--status-${status})` }}
          transform="rotate(-90)"
        />
      ))}
      {isUnknown && <circle r={radius + 3} className="map-ring-unknown" />}
      {counted > 0 && (
        <text data-figure="" dy="0.35em" fontSize={radius > 14 ? 14 : 12}>
          {counted}
        </text>
      )}
    </g>
  );
}
