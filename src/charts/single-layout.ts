import type { Plot } from './plot.ts';
import type { SingleGroup, SinglePoint } from './types.ts';

/** Radius of a marker, also in legends. */
export const SINGLE_RADIUS_PX = 3.75;
/** The same where the years are narrow, as on a phone. */
const SMALL_RADIUS_PX = 2.75;
const NARROW_STEP_PX = 12;

/** A single figure with its place in the plot. */
export interface PlacedSingle {
  readonly group: SingleGroup;
  readonly point: SinglePoint;
  /** Middle of its marker. */
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  /** What it covers, as far as the plot shows it. */
  readonly fromX: number;
  readonly toX: number;
}

/**
 * Places single figures: a marker stands in the middle of what it covers. Those of whole periods whose markers would cover
 * each other stand side by side, still within their period.
 */
export function placeSingles(
  groups: readonly SingleGroup[],
  plot: Pick<Plot, 'xOf' | 'yOf' | 'left' | 'right' | 'stepPx'>,
): PlacedSingle[] {
  const radiusPx = plot.stepPx < NARROW_STEP_PX ? SMALL_RADIUS_PX : SINGLE_RADIUS_PX;
  const placed = groups.flatMap((group) =>
    group.points.map((point): PlacedSingle => {
      const fromX = Math.max(plot.left, plot.xOf(point.from));
      const toX = Math.min(plot.right, plot.xOf(point.to));
      return { group, point, fromX, toX, x: (fromX + toX) / 2, y: plot.yOf(point.value), radiusPx };
    }),
  );
  const aside = Math.min(radiusPx * 2, plot.stepPx / 3);
  const whole = placed
    .filter(({ point }) => !point.isPartial)
    .toSorted((a, b) => a.point.index - b.point.index || a.y - b.y);
  const moved = new Map<PlacedSingle, number>();
  for (const cluster of clustersOf(whole)) {
    for (const [place, one] of cluster.entries()) {
      moved.set(one, one.x + (place - (cluster.length - 1) / 2) * aside);
    }
  }
  return placed.map((one) => ({ ...one, x: moved.get(one) ?? one.x }));
}

/** Neighbours in height, of one point of the axis, that would cover each other. */
function clustersOf(sorted: readonly PlacedSingle[]): readonly (readonly PlacedSingle[])[] {
  const clusters: PlacedSingle[][] = [];
  for (const one of sorted) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (cluster && last && last.point.index === one.point.index && one.y - last.y < one.radiusPx * 2) {
      cluster.push(one);
    } else clusters.push([one]);
  }
  return clusters;
}
