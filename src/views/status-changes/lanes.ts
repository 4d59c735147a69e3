import { spanOf } from '../../domain/dates.ts';
import { groupBy } from '../../domain/group-by.ts';
import { addDays } from '../../domain/move-day.ts';
import type { HowKnown, StatusChange } from '../../domain/projects/status-changes.ts';
import type { TimeAxis } from './time-axis.ts';

/** Changes that look the same on a line: one mark, with their number. */
export interface ChangeMark {
  readonly id: string;
  readonly changes: readonly StatusChange[];
  readonly first: string;
  readonly last: string;
  readonly how: HowKnown;
  readonly to: string;
}

/** A line of the drawing. */
export interface Lane {
  readonly id: string;
  readonly marks: readonly ChangeMark[];
}

/** A mark in its place; px from the left end of the line. */
export interface PlacedMark {
  readonly mark: ChangeMark;
  /** What answers to a press: at least as large as a finger needs. */
  readonly left: number;
  readonly width: number;
  /** What is seen, from `left` on. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** 0 is the uppermost. */
  readonly row: number;
}

/** Of more marks than this nobody sees a single one: those of a year are taken together. */
const MOST_MARKS = 400;

/** Least size of what can be pressed (WCAG 2.2), of what is seen, and of a bar with a number in it; px. */
const TARGET_PX = 24;
const BAR_PX = 12;
const NUMBER_PX = 22;

/** Whether changes of a year have to be taken together. */
export function isCoarse(
  changes: readonly StatusChange[],
  laneOf: (change: StatusChange) => string,
): boolean {
  const keys = new Set<string>();
  for (const change of changes) {
    keys.add(`${laneOf(change)} ${keyOf(change)}`);
    if (keys.size > MOST_MARKS) return true;
  }
  return false;
}

/** Lines in the order given; those without a change are left out. */
export function lanesOf(
  changes: readonly StatusChange[],
  laneOf: (change: StatusChange) => string,
  order: readonly string[],
): readonly Lane[] {
  const isByYear = isCoarse(changes, laneOf);
  const groups = groupBy(changes, laneOf);
  return order.flatMap((id): readonly Lane[] => {
    const own = groups.get(id);
    return own ? [{ id, marks: marksOf(id, own, isByYear) }] : [];
  });
}

function marksOf(lane: string, changes: readonly StatusChange[], isByYear: boolean): readonly ChangeMark[] {
  if (isByYear)
    return [...groupBy(changes, ({ to }) => to)].flatMap(([to, own]) => marksByYear(lane, to, own));
  return [...groupBy(changes, keyOf)].flatMap(([of, group]): readonly ChangeMark[] => {
    const [one] = group;
    if (!one) return [];
    const { first, last, how, to } = one;
    return [{ id: `${lane} ${of}`, changes: group, first, last, how, to }];
  });
}

/** Of thousands of changes: no key is put together for each. */
function marksByYear(lane: string, to: string, changes: readonly StatusChange[]): readonly ChangeMark[] {
  const years = new Map<string, string>();
  const yearOf = ({ last }: StatusChange) => {
    const year = years.get(last) ?? last.slice(0, 4);
    years.set(last, year);
    return year;
  };
  return [...groupBy(changes, yearOf)].flatMap(([year, group]): readonly ChangeMark[] => {
    const [one] = group;
    return one ? [{ id: `${lane} ${year} ${to}`, changes: group, ...spanOf(year), how: one.how, to }] : [];
  });
}

function keyOf({ first, last, how, to }: StatusChange): string {
  return `${first} ${last} ${how} ${to}`;
}

/** Places the marks of a line, below one another where they would lie on each other; with the number of rows needed. */
export function placeMarks(
  marks: readonly ChangeMark[],
  axis: TimeAxis,
  widthPx: number,
): { readonly placed: readonly PlacedMark[]; readonly rows: number } {
  const boxes = marks
    .map((mark) => ({ mark, ...boxOf(mark, axis, widthPx) }))
    .toSorted((a, b) => a.left - b.left || b.width - a.width);
  const ends: number[] = [];
  const placed = boxes.map((box): PlacedMark => {
    const free = ends.findIndex((end) => end <= box.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = box.left + box.width;
    return { ...box, row };
  });
  return { placed, rows: ends.length };
}

function boxOf({ first, last, changes }: ChangeMark, axis: TimeAxis, widthPx: number) {
  // A period that reaches beyond the drawing is cut at its end.
  const start = clamp(axis.at(first), 0, 1) * widthPx;
  const end = clamp(axis.at(addDays(last, 1)), 0, 1) * widthPx;
  const barWidth = Math.min(Math.max(end - start, changes.length > 1 ? NUMBER_PX : BAR_PX), widthPx);
  const isWide = end - start >= barWidth;
  const barStart = clamp(isWide ? start : (start + end - barWidth) / 2, 0, widthPx - barWidth);
  const width = Math.min(Math.max(barWidth, TARGET_PX), widthPx);
  const left = clamp(barStart - (width - barWidth) / 2, 0, widthPx - width);
  return { left, width, barLeft: barStart - left, barWidth };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
