import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ChartBody } from './slide.ts';
import { cellText, cutText } from './xml.ts';

/** Name of the sheet as Excel allows it: at most 31 letters, none of these, and not nothing. */
function sheetName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  const allowed = name.replaceAll(/[\\/?*[\]:'\u0000-\u001F]/g, ' ').trim();
  return cutText(allowed, 31).trim() || 'Table';
}

/** `A`, `B` … `AA` of a column counted from 0. */
function columnLetters(index: number): string {
  return index < 26
    ? String.fromCodePoint(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** Where the chart finds its parts: categories in the first column, a column per series, names in the first row. */
export function references({ sheetName: name, categories }: ChartBody) {
  const sheet = `'${sheetName(name)}'!`;
  const last = categories.texts.length + 1;
  const range = (column: string) => `${sheet}$${column}$2:$${column}$${last}`;
  return {
    categories: range('A'),
    name: (series: number) => `${sheet}$${columnLetters(series + 1)}$1`,
    values: (series: number) => range(columnLetters(series + 1)),
  };
}

/**
 * The workbook inside a chart: what "Edit data" opens. Categories and series stand first and side by side, so that the
 * chart's range is one block; the other columns of the view's table follow. A missing value is an empty cell.
 */
export async function chartWorkbook(chart: ChartBody): Promise<Uint8Array> {
  const { categories, series, others } = chart;
  const sheet: SheetData = [
    [categories.label, ...series.map(({ label }) => label), ...others.map(({ label }) => label)].map(
      headCell,
    ),
    ...categories.texts.map((text, row) => [
      cellOf(text),
      ...series.map(({ values }) => cellOf(values[row] ?? null)),
      ...others.map(({ values }) => cellOf(values[row] ?? null)),
    ]),
  ];
  const columns = sheet[0]?.map((_, index) => ({ width: index === 0 ? 16 : 24 })) ?? [];
  const first = sheetName(chart.sheetName);
  const names = new Set([first]);
  const file = writeExcelFile([
    { data: sheet, sheet: first, columns },
    ...chart.sheets.map(({ name, heads, rows }) => ({
      data: [heads.map(headCell), ...rows.map((row) => row.map(cellOf))],
      sheet: freeName(sheetName(name), names),
      columns: heads.map(() => ({ width: 24 })),
    })),
  ]);
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** A name that no other sheet of the workbook has. */
function freeName(name: string, taken: Set<string>): string {
  const free = [name, ...Array.from({ length: 99 }, (_, index) => `${cutText(name, 27)} ${index + 2}`)].find(
    (one) => ![...taken].some((other) => other.toLowerCase() === one.toLowerCase()),
  );
  taken.add(free ?? name);
  return free ?? name;
}

function headCell(value: string): Cell {
  return { value: cellText(value), type: String, fontWeight: 'bold', wrap: true };
}

function cellOf(value: string | number | null): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const text = cellText(value);
  return text === '' ? null : { value: text, type: String };
}
