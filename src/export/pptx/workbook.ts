import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ChartBody } from './slide.ts';

/** Name of the sheet as Excel allows it: at most 31 letters, none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:']/g, ' ').slice(0, 31);
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
  const file = writeExcelFile([{ data: sheet, sheet: sheetName(chart.sheetName), columns }]);
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', wrap: true };
}

function cellOf(value: string | number | null): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
