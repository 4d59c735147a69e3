import type { Language } from '../../i18n/language.ts';
import { PLACES, type Box } from './geometry.ts';
import { listLayout, type ListLayout } from './mark-list.ts';
import { tickLetters } from './number-format.ts';
import type { ChartBody } from './slide.ts';

/** Where the parts of a chart stand on the slide; inches. */
export interface ChartLayout {
  /** The chart as a whole. */
  readonly frame: Box;
  /** Of the plot inside the axes; `null` where the program that shows the file may choose. */
  readonly plot: Box | null;
  /** What the marks stand for, below the chart; `null` where there is nothing to list. */
  readonly list: ListLayout | null;
  /** Sentences at the foot; `null` where there are none. */
  readonly remark: Box | null;
  /** Lines carry their names at their ends. */
  readonly hasEndLabels: boolean;
}

/** Inches to the letter of the names in a chart, which are set in 12 points; a generous mean over Latin and Cyrillic. */
const LETTER = 0.092;
/** A line of the legend, and the sample of a series with the gap to the next one. */
const LEGEND = { line: 0.27, sample: 0.55 } as const;
/** Room for the writing of the categories, for the handles of marks, and above all. */
const ROOM = { below: 0.42, handles: 0.3, above: 0.12, beside: 0.16, between: 0.1 } as const;

/** Lays a chart out: marks have to know where the plot is, names at the ends of lines need room beside it. */
export function chartLayout(chart: ChartBody, language: Language): ChartLayout {
  const { body } = PLACES;
  const remark = remarkBox(chart.remark);
  const list = listLayout(chart.marks, remark === null ? 0 : remark.h);
  const below = (list?.box.h ?? 0) + (remark?.h ?? 0);
  const frame = below === 0 ? body : { ...body, h: body.h - below - ROOM.between };
  const hasEndLabels = canLabelEnds(chart);
  const named = chart.series.filter(({ isRepeated }) => isRepeated !== true);
  const legendHeight = hasEndLabels ? 0 : legendRows(named.map(({ label }) => label.length)) * LEGEND.line;
  if (!hasEndLabels && chart.marks.length === 0) {
    return { frame, plot: null, list, remark, hasEndLabels };
  }
  const left = ROOM.beside + tickLetters(chart, language) * LETTER;
  const right = hasEndLabels ? endRoom(chart) : ROOM.beside;
  const top = ROOM.above + legendHeight + (chart.marks.length > 0 ? ROOM.handles : 0);
  const plot = {
    x: frame.x + left,
    y: frame.y + top,
    w: frame.w - left - right,
    h: frame.h - top - ROOM.below,
  };
  return { frame, plot, list, remark, hasEndLabels };
}

/** Writing of the sentences below a chart, points. */
export const REMARK_SIZE = 11;

function remarkBox(text: string): Box | null {
  if (text === '') return null;
  const { body } = PLACES;
  const letters = Math.floor(body.w / ((REMARK_SIZE * 0.49) / 72));
  const h = (Math.ceil(text.length / letters) * REMARK_SIZE * 1.22) / 72 + 0.05;
  return { ...body, y: body.y + body.h - h, h };
}

/** As much of the width as the longest name at the end of a line needs, a quarter at most. */
function endRoom({ series }: ChartBody): number {
  return Math.min(PLACES.body.w / 4, 0.25 + Math.max(...series.map(({ label }) => label.length)) * LETTER);
}

/** Rows that a legend takes which is as wide as the slide. */
function legendRows(letters: readonly number[]): number {
  let rows = 1;
  let used = 0;
  for (const count of letters) {
    const width = LEGEND.sample + count * LETTER;
    if (used > 0 && used + width > PLACES.body.w) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}

/** Least distance between two names, as a share of the height. */
const LABEL_DISTANCE = 0.09;

/** Names at the ends of the lines, where all lines reach the end and none comes too close to another; else a legend. */
function canLabelEnds({ kind, series, categories, isLogarithmic }: ChartBody): boolean {
  if (kind !== 'line' || series.length > 6 || series.some(({ points }) => points !== null)) return false;
  const place = (value: number) => (isLogarithmic ? Math.log(value) : value);
  const all = series.flatMap(({ values }) =>
    values.flatMap((value) => (value === null ? [] : [place(value)])),
  );
  const size = Math.max(...all) - Math.min(0, ...(isLogarithmic ? [] : all), Math.min(...all));
  const ends = series.map(({ values }) => values[categories.texts.length - 1] ?? null);
  const known = ends.flatMap((value) => (value === null ? [] : [place(value)])).toSorted((a, b) => a - b);
  if (known.length < ends.length) return false;
  return known.every(
    (value, index) => index === 0 || value - (known[index - 1] ?? 0) >= size * LABEL_DISTANCE,
  );
}
