import { cellOf, type Table } from '../domain/table.ts';
import type { Language } from '../i18n/language.ts';

/** Languages whose spreadsheets read a comma as the decimal sign and so split columns at semicolons. */
const SEPARATOR: Record<Language, { field: string; decimal: string }> = {
  de: { field: ';', decimal: ',' },
  en: { field: ',', decimal: '.' },
  ru: { field: ';', decimal: ',' },
  kk: { field: ';', decimal: ',' },
};

/**
 * A table as CSV the way a spreadsheet in that language opens it: UTF-8 with byte order mark, its own separator and
 * decimal sign, figures unrounded, missing values empty. Each row ends with the ids of its sources. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableToCsv(table: Table, sourceLabel: string, language: Language): string {
  const { field, decimal } = SEPARATOR[language];
  const head = [...table.columns.map((column) => column.label), sourceLabel];
  const lines = table.rows.map((row) => {
    const cells = table.columns.map((column) => cellOf(row, column.key));
    const sources = new Set(
      cells.flatMap((cell) => [...(cell.source ?? []), ...(cell.derivation?.inputs.flatMap((input) => input.source) ?? [])]),
    );
    return [
      ...cells.map(({ value }) =>
        typeof value === 'number' ? String(value).replace('.', decimal) : value === null ? '' : safeText(value),
      ),
      [...sources].join(' '),
    ];
  });
  const text = [head, ...lines].map((line) => line.map((cell) => quote(cell, field)).join(field)).join('\r\n');
  return `\uFEFF${text}\r\n`;
}

function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(text: string, field: string): string {
  return text.includes(field) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
