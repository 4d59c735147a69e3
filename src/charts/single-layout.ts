import type { Plot } from './plot.ts';
import type { SingleGroup, SinglePoint } from './types.ts';

/** Radius of a marker. */
export const SINGLE_RADIUS_PX = 3.75;

/** A single figure with its place in the plot. */
export interface PlacedSingle {
  readonly group: SingleGroup;
  readonly point: SinglePoint;
  /** Middle of its marker. */
  readonly x: number;
  readonly y: number;
  /** What it covers, as far as the plot shows it. */
  readonly fromX: number;
  readonly toX: number;
}

/** Way that a marker goes aside for another of the same period and nearly the same value. */
const ASIDE_PX = SINGLE_RADIUS_PX * 2;

/**
 * Places single figures: a marker stands in the middle of what it covers. Those of whole periods whose markers would cover
 * each other stand side by side, still within their period.
 */
export function placeSingles(
  groups: readonly SingleGroup[],
  plot: Pick<Plot, 'xOf' | 'yOf' | 'left' | 'right' | 'stepPx'>,
): PlacedSingle[] {
  const placed = groups.flatMap((group) =>
    group.points.map((point): PlacedSingle => {
      const fromX = Math.max(plot.left, plot.xOf(point.from));
      const toX = Math.min(plot.right, plot.xOf(point.to));
      return { group, point, fromX, toX, x: (fromX + toX) / 2, y: plot.yOf(point.value) };
    }),
  );
  const aside = Math.min(ASIDE_PX, plot.stepPx / 3);
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
    if (cluster && last && last.point.index === one.point.index && one.y - last.y < SINGLE_RADIUS_PX * 2) {
      cluster.push(one);
    } else clusters.push([one]);
  }
  return clusters;
}
