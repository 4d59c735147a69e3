import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { ColumnType } from '../domain/table.ts';
import type { TableFile } from './table-file.ts';

/** Number formats by the type of a column; Excel writes them in its own language. */
const FORMATS: Partial<Record<ColumnType, string>> = {
  usd: '#,##0',
  kzt: '#,##0',
  count: '#,##0.##',
  share: '0.0%',
  change: '0.0%',
  points: '0.0%',
  index: '0.0',
  rate: '0.0000',
  year: '0',
};

const BOLD = { fontWeight: 'bold' } as const;

/** A table as an Excel file: numbers as numbers, full days as dates, texts as texts; a second sheet says what it shows. */
export async function tableToXlsx(file: TableFile): Promise<Blob> {
  const sheets = [
    {
      data: tableSheet(file),
      sheet: sheetName(file.labels.table),
      stickyRowsCount: 1,
      columns: file.columns.map(() => ({ width: 22 })),
    },
    {
      data: aboutSheet(file),
      sheet: sheetName(file.labels.about),
      columns: [{ width: 28 }, { width: 60 }, { width: 60 }, { width: 20 }, { width: 60 }],
    },
  ];
  return writeExcelFile(sheets).toBlob();
}

function tableSheet({ columns, rows, labels }: TableFile): SheetData {
  const head = [...columns.map(({ label }) => label), labels.sources, labels.notes, labels.marks];
  return [
    head.map((value): Cell => ({ value, type: String, wrap: true, ...BOLD })),
    ...rows.map((row) => [
      ...row.values.map((value, index) => valueCell(row.types[index] ?? 'text', value)),
      textCell(row.sources.join(' ')),
      textCell(row.notes.join(' ')),
      textCell(row.marks.join(' ')),
    ]),
  ];
}

function aboutSheet(file: TableFile): SheetData {
  const { labels } = file;
  return [
    [{ value: file.title, type: String, ...BOLD }],
    [textCell(file.subtitle)],
    [textCell(labels.filters), textCell(file.filters.join(' | '))],
    [textCell(labels.version), textCell(`${file.version}, ${file.created}`)],
    [textCell(labels.address), textCell(file.address)],
    [],
    [{ value: labels.sources, type: String, ...BOLD }],
    ...file.sources.map(({ id, publisher, title, date, url }) =>
      [id, publisher, title, date, url].map(textCell),
    ),
    [],
    [{ value: labels.notes, type: String, ...BOLD }],
    ...file.notes.map(({ id, text }) => [textCell(id), textCell(text)]),
  ];
}

function valueCell(type: ColumnType, value: string | number | null): Cell {
  if (value === null) return null;
  if (typeof value === 'number') {
    const format = FORMATS[type];
    return { value, type: Number, ...(format !== undefined && { format }) };
  }
  // Only a full day is a date for Excel; a month or year would become its first day.
  if (type === 'date' && value.length === 10) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return textCell(value);
}

function textCell(value: string): Cell {
  return value === '' ? null : { value, type: String };
}

/** Excel allows 31 characters and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
