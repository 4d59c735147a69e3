import type { TableFile } from './table-file.ts';

/** A table as JSON: what the file shows, the fields with their units, and one object per row with its sources. */
export function tableToJson(file: TableFile): string {
  const { columns, rows, labels: _labels, ...about } = file;
  return `${JSON.stringify(
    {
      ...about,
      fields: columns.map(({ key, label, type }) => ({ name: key, label, type })),
      rows: rows.map((row) => ({
        ...Object.fromEntries(columns.map(({ key }, index) => [key, row.values[index] ?? null])),
        _sources: row.sources,
        _notes: row.notes,
        _marks: row.marks,
      })),
    },
    null,
    1,
  )}\n`;
}
