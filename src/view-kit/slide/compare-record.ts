import { cellOf, type Cell, type ColumnType, type Table } from '../../domain/table.ts';
import type { SlideRecord } from '../../export/pptx/slide-record.ts';
import type { Format } from '../../i18n/format.ts';

/** What is another thing on a slide than in the data of today. */
export interface SlideDifferences {
  readonly revised: readonly RevisedValue[];
  /** Rows that the slide does not have, and rows that the data no longer have; by their names. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

interface RevisedValue {
  /** "2021, Total trade" */
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** Holds what a slide shows against the same view in the same state today, value by value. */
export function compareRecord(record: SlideRecord, table: Table, format: Format): SlideDifferences {
  const head = table.columns.find(({ isRowHeader }) => isRowHeader);
  const old = new Map(record.rows);
  const nameOf = (value: string | number | null, id: string) =>
    head && value !== null ? format.cell(head.type, value) : id;
  const revised = table.rows.flatMap((row) => {
    const before = old.get(row.id);
    if (!before) return [];
    return table.columns.flatMap((column): readonly RevisedValue[] => {
      const place = record.columns.indexOf(column.key);
      const was = before[place];
      const cell = cellOf(row, column.key);
      if (place < 0 || was === undefined || was === cell.value) return [];
      const name = nameOf(head ? cellOf(row, head.key).value : null, row.id);
      return [{ label: `${name}, ${column.label}`, ...written(was, cell, column.type, format) }];
    });
  });
  const headPlace = head ? record.columns.indexOf(head.key) : -1;
  const known = new Set(table.rows.map(({ id }) => id));
  return {
    revised,
    added: table.rows
      .filter(({ id }) => !old.has(id))
      .map((row) => nameOf(head ? cellOf(row, head.key).value : null, row.id)),
    gone: record.rows
      .filter(([id]) => !known.has(id))
      .map(([id, values]) => nameOf(values[headPlace] ?? null, id)),
  };
}

/** Both values as the language writes them, with more digits where they would look alike. */
function written(was: string | number | null, cell: Cell, columnType: ColumnType, format: Format) {
  const type = cell.type ?? columnType;
  const [before, now] = [format.cell(type, was), format.cell(type, cell.value)];
  if (before !== now || typeof was !== 'number' || typeof cell.value !== 'number') return { before, now };
  return { before: format.number(was, 10), now: format.number(cell.value, 10) };
}
