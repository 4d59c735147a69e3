import { nudgeApart } from './nudge.ts';
import type { Plot } from './plot.ts';
import { periodOf, stepOf } from './ticks.ts';
import type { AxisPoint, EventMark } from './types.ts';

/** A mark with its place in the plot. */
export interface PlacedMark {
  readonly mark: EventMark;
  /** Starts at 1, in the order of time. */
  readonly number: number;
  readonly x: number;
  /** Middle of its handle, moved aside where handles would cover each other. */
  readonly handleX: number;
  /** The point whose period it falls into. */
  readonly index: number;
}

/**
 * Puts marks on the axis; those outside its range are left out. A point stands for its whole period, and the period is
 * drawn centred about it: a mark of December 2021 belongs to 2021, so it stands right of the point of 2021 and not at 2022.
 */
export function placeMarks(marks: readonly EventMark[], plot: Plot): PlacedMark[] {
  const placed = marksOnAxis(marks, plot.points).map(({ mark, index, share }) => ({
    mark,
    index,
    x: plot.left + share * (plot.right - plot.left),
  }));
  const size = isNumbered(placed.length) ? NUMBERED_HANDLE_PX : 0;
  const handles = nudgeApart(
    placed.map(({ x }) => ({ wanted: x, size })),
    plot.left,
    plot.right,
  );
  return placed.map((each, order) => ({ ...each, number: order + 1, handleX: handles[order] ?? each.x }));
}

/** A mark with its place on an axis of any width. */
export interface MarkOnAxis {
  readonly mark: EventMark;
  /** The point whose period it falls into. */
  readonly index: number;
  /** 0 where the period of the first point begins, 1 where that of the last one ends. */
  readonly share: number;
}

/** The marks within the range of the axis, in the order of time. */
export function marksOnAxis(
  marks: readonly EventMark[],
  points: readonly AxisPoint[],
): readonly MarkOnAxis[] {
  const step = stepOf(points);
  const periods = points.map(({ position }) => periodOf(position, step));
  const [first = 0, last = 0] = [periods[0], periods.at(-1)];
  const indexOfPeriod = new Map(periods.map((period, index) => [period, index]));
  return marks
    .toSorted((a, b) => a.position - b.position)
    .flatMap((mark) => {
      const index = indexOfPeriod.get(periodOf(mark.position, step));
      const share = (mark.position / step - first) / (last - first + 1);
      return index === undefined ? [] : [{ mark, index, share: Math.max(0, Math.min(share, 1)) }];
    });
}

/** Width that a numbered handle takes up. */
const NUMBERED_HANDLE_PX = 17;

/** Whether the handles carry numbers and the marks are listed below the chart: only as many as one cares to read. */
export function isNumbered(count: number): boolean {
  return count <= 12;
}

/** A mark this near to the point shown is shown with it: where points stand close, nobody hits the exact one. */
const NEAR_PX = 5;

/** The marks of a point, and those drawn so near that a pointer means both. */
export function marksAt(marks: readonly PlacedMark[], index: number, xPx: number): PlacedMark[] {
  return marks.filter((mark) => mark.index === index || Math.abs(mark.x - xPx) <= NEAR_PX);
}
