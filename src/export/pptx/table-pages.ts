import { PLACES } from './geometry.ts';
import type { TableBody } from './slide.ts';

/** A table laid out for slides: its writing, the widths of its columns, and its rows page by page. */
export interface TableLayout {
  /** Points. */
  readonly fontSize: number;
  /** Inches. */
  readonly widths: readonly number[];
  readonly pages: readonly TableBody['rows'][];
  /** Inches, of each row of a page. */
  readonly rowHeight: number;
}

/** Tried from the largest on; the smallest is still read from the second row of a room. */
const SIZES = [14, 12, 11, 10] as const;
/** Space above and below the text of a row, and left and right of that of a cell, inches. */
const PAD = { row: 0.07, cell: 0.16 } as const;
/** A column of sentences takes no more than so many letters for its width while others want room. */
const WIDEST = 46;

/** Lays a table out: the largest writing with which it fits on one slide, else the smallest and as many slides as needed. */
export function tableLayout(table: TableBody): TableLayout {
  const fitting = SIZES.map((size) => layoutAt(table, size)).find(({ pages }) => pages.length === 1);
  return fitting ?? layoutAt(table, 10);
}

function layoutAt(table: TableBody, fontSize: number): TableLayout {
  const { columns, rows } = table;
  const widths = widthsOf(table, fontSize);
  const heightOf = (texts: readonly string[]) =>
    Math.max(1, ...texts.map((text, index) => linesOf(text, (widths[index] ?? 1) - PAD.cell, fontSize))) *
      lineHeight(fontSize) +
    PAD.row;
  const room = PLACES.body.h - heightOf(columns.map(({ label }) => label));
  const pages: TableBody['rows'][number][][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(columns.map((_, index) => textOf(row, index)));
    if (used + height > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = 0;
    }
    used += height;
    pages.at(-1)?.push(row);
  }
  return { fontSize, widths, pages, rowHeight: lineHeight(fontSize) + PAD.row };
}

/** Every column gets what its longest word needs, of the rest as much as its texts ask for, and long ones what is left. */
function widthsOf({ columns, rows }: TableBody, fontSize: number): readonly number[] {
  const texts = columns.map(({ label }, index) => [label, ...rows.map((row) => textOf(row, index))]);
  const inches = (letters: number) => letters * letterWidth(fontSize) + PAD.cell;
  const least = texts.map((each) =>
    inches(Math.max(...each.flatMap((text) => text.split(/[ -]/)).map((word) => word.length))),
  );
  const wanted = texts.map((each) =>
    inches(Math.min(WIDEST, Math.max(...each.map((text, index) => (index === 0 ? 0 : text.length))))),
  );
  const needed = sum(least);
  if (needed >= PLACES.body.w) return least.map((width) => (width / needed) * PLACES.body.w);
  const whole = texts.map((each) => inches(Math.max(...each.map((text) => text.length))));
  return widened(widened(least, wanted), whole);
}

/** Widths on their way to wider ones, as far as the slide has room; all by the same share of what they want. */
function widened(widths: readonly number[], wanted: readonly number[]): readonly number[] {
  const open = widths.map((width, index) => Math.max(0, (wanted[index] ?? 0) - width));
  const room = PLACES.body.w - sum(widths);
  const share = Math.max(0, Math.min(1, room / Math.max(0.001, sum(open))));
  return widths.map((width, index) => width + (open[index] ?? 0) * share);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function textOf(row: TableBody['rows'][number], index: number): string {
  const cell = row[index];
  return cell ? cell.text + (cell.mark ? ` ${cell.mark.text}` : '') : '';
}

function lineHeight(fontSize: number): number {
  return (fontSize * 1.22) / 72;
}

/** A generous mean over Latin and Cyrillic letters, inches. */
function letterWidth(fontSize: number): number {
  return (fontSize * 0.49) / 72;
}

function linesOf(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(width / letterWidth(fontSize)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(word.length / (perLine + 1));
    used += (used > 0 ? 1 : 0) + Math.min(word.length, perLine);
  }
  return lines;
}
