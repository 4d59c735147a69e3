import type { TableFile } from '../../src/export/table-file.ts';
import type { SheetCell } from './flat-sheet.ts';

/** What of a table a program understood otherwise: row, column, expected, found. */
export function misunderstood(
  { columns, rows }: TableFile,
  found: readonly (readonly SheetCell[])[],
): readonly string[] {
  const faults = rows.flatMap(({ values, types }, index) =>
    values.flatMap((value, column) => {
      const cell = found[index + 1]?.[column] ?? null;
      const isSame = value === null || value === '' ? cell === null : fits(value, types[column], cell);
      return isSame
        ? []
        : [
            `row ${index + 1}, ${columns[column]?.key}: ${JSON.stringify(value)} became ${JSON.stringify(cell)}`,
          ];
    }),
  );
  const isComplete = found.length === rows.length + 1;
  return isComplete ? faults : [...faults, `${rows.length} rows became ${found.length - 1}`];
}

function fits(value: string | number, type: string | undefined, cell: SheetCell): boolean {
  if (cell === null) return false;
  if (typeof value === 'number') {
    return cell.kind === 'number' && Math.abs(cell.value - value) <= Math.abs(value) * 1e-12;
  }
  // A day is a date; a month must not become its first day, and a year is a number or a word.
  if (type === 'date' && value.length === 10) return cell.kind === 'date' && cell.value.startsWith(value);
  if (/^\d{4}$/.test(value)) return cell.kind !== 'date' && String(cell.value) === value;
  return cell.kind === 'text' && bare(cell.value).startsWith(bare(value));
}

/** White space is folded by the format in between; a text that could run as a formula has an apostrophe in front. */
function bare(text: string): string {
  return text
    .replace(/^'(?=[=+\-@])/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
