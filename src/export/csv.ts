import type { ColumnType } from '../domain/table.ts';
import type { Language } from '../i18n/language.ts';
import type { TableFile } from './table-file.ts';

/** Languages whose spreadsheets read a comma as the decimal sign split columns at semicolons. */
const NOTATION: Record<Language, { readonly separator: string; readonly decimal: string }> = {
  de: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
  ru: { separator: ';', decimal: ',' },
  kk: { separator: ';', decimal: ',' },
};

/**
 * A table as CSV the way a spreadsheet in that language opens it: UTF-8 with byte order mark, its own separator and
 * decimal sign, figures unrounded, missing values empty, a month without a day as `2022-05-XX`. Each row ends with its sources, caveats and marks, the filters,
 * the data version and the address, so that it can be copied anywhere and still says what it is. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableToCsv(file: TableFile, language: Language): string {
  const { separator, decimal } = NOTATION[language];
  const { labels } = file;
  const head = [
    ...file.columns.map(({ label }) => safeText(label)),
    labels.sources,
    labels.notes,
    labels.marks,
    labels.filters,
    labels.version,
    labels.address,
  ];
  const lines = file.rows.map((row) => [
    ...row.values.map((value, index) => valueText(value, row.types[index], decimal)),
    row.sources.join(' '),
    row.notes.join(' '),
    row.marks.join(' '),
    safeText(file.filters.join(' | ')),
    file.version,
    file.address,
  ]);
  const text = [head, ...lines]
    .map((line) => line.map((cell) => quote(cell, separator)).join(separator))
    .join('\r\n');
  return `\uFEFF${text}\r\n`;
}

function valueText(value: string | number | null, type: ColumnType | undefined, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // A spreadsheet would make 2022-05 the first of May; ISO 8601-2 writes the day that is not known.
  return type === 'date' && value.length === 7 ? `${value}-XX` : safeText(value);
}

function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
