import { PLACES, type Box } from './geometry.ts';
import type { ChartMark } from './slide.ts';

/** The list of what the marks of a chart stand for, below it. */
export interface ListLayout {
  /** Inches. */
  readonly box: Box;
  /** Points. */
  readonly fontSize: number;
  /** Marks side by side, with their numbers from 1 in the order of time. */
  readonly columns: readonly (readonly NumberedMark[])[];
  /** Inches. */
  readonly columnWidth: number;
}

interface NumberedMark {
  readonly mark: ChartMark;
  readonly number: number;
}

/** As many as one cares to read are numbered and listed, as below the chart on a page; more stand in the notes. */
const MOST_NUMBERED = 12;

const SIZES = [11, 10, 9, 8] as const;
const GAP = 0.25;
/** Share of the body's height that the list may take. */
const MOST_HEIGHT = PLACES.body.h * 0.26;

/**
 * Lays the list out in the largest writing with which it leaves the chart enough room, above what takes `below` inches; `null`
 * where nothing is listed.
 */
export function listLayout(marks: readonly ChartMark[], below: number): ListLayout | null {
  if (marks.length === 0 || marks.length > MOST_NUMBERED) return null;
  const tried = SIZES.map((size) => layoutAt(marks, size, below));
  const fitting = tried.find(({ box }) => box.h <= MOST_HEIGHT) ?? tried.at(-1);
  return fitting ?? null;
}

function layoutAt(marks: readonly ChartMark[], fontSize: number, below: number): ListLayout {
  const { body } = PLACES;
  const count = marks.length > 4 ? 3 : marks.length > 1 ? 2 : 1;
  const columnWidth = (body.w - GAP * (count - 1)) / count;
  const line = (fontSize * 1.22) / 72;
  const heightOf = ({ date, label }: ChartMark) => {
    const letters = Math.floor((columnWidth - 0.3) / ((fontSize * 0.49) / 72));
    return Math.ceil((date.length + label.length + 2) / letters) * line;
  };
  const numbered = marks.map((mark, index) => ({ mark, number: index + 1 }));
  const heights = marks.map(heightOf);
  const columns = columnsWithin(numbered, heights, count);
  const h =
    Math.max(...columns.map((column) => sum(column.map(({ number }) => heights[number - 1] ?? 0)))) + 0.05;
  return { box: { ...body, y: body.y + body.h - below - h, h }, fontSize, columns, columnWidth };
}

/** The entries in so many columns, in their order, the highest column as low as can be. */
function columnsWithin(
  entries: readonly NumberedMark[],
  heights: readonly number[],
  count: number,
): readonly (readonly NumberedMark[])[] {
  const most = [...heights.keys()]
    .flatMap((from) => [...heights.keys()].map((to) => sum(heights.slice(from, to + 1))))
    .toSorted((a, b) => a - b)
    .find((limit) => fill(entries, heights, limit + 1e-9).length <= count);
  return fill(entries, heights, (most ?? sum(heights)) + 1e-9);
}

function fill(
  entries: readonly NumberedMark[],
  heights: readonly number[],
  limit: number,
): readonly (readonly NumberedMark[])[] {
  const columns: NumberedMark[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, entry] of entries.entries()) {
    const height = heights[index] ?? 0;
    if (used + height > limit) {
      columns.push([]);
      used = 0;
    }
    used += height;
    columns.at(-1)?.push(entry);
  }
  return columns;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
