import type { Row } from '../../domain/schemas.ts';
import { importInput, shareChange, shareMark, type Remainder, type Share } from '../../domain/shares.ts';
import type { Cell, DerivationInput } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';

type ImportRow = Row<'imports'>;

/** Name of a country, a group or the world in the reader's language. */
export type NameOf = (partner: string) => string;

/** Names of partners; an id that the table does not know stands for itself. */
export function partnerNames(partners: readonly Row<'partners'>[], format: Format): NameOf {
  const names = new Map(partners.map(({ id, name }) => [id, format.text(name)]));
  return (partner) => names.get(partner) ?? partner;
}

/** The value as the source has it; that of a group is a sum. */
export function valueCell(row: ImportRow | undefined, isGroup: boolean): Cell {
  if (!row) return { value: null };
  return {
    value: row.valueUsd,
    source: row.source,
    notes: row.notes,
    period: String(row.year),
    reporter: row.reporter,
    ...(!row.isComplete ? { mark: 'incomplete' } : isGroup ? { mark: 'derived' } : {}),
  };
}

/** A share with both its figures; `open` are the rows that explain why there is none. */
export function shareCell(share: Share | null, name: NameOf, open: readonly (ImportRow | null)[] = []): Cell {
  if (!share) return { value: null, notes: notesOf(open.filter((row) => row !== null)) };
  const { part, total, value, mark } = share;
  const rows = [part, total];
  return {
    value,
    source: sourcesOf(rows),
    notes: notesOf(rows),
    period: String(total.year),
    reporter: total.reporter,
    mark,
    derivation: { method: 'share', inputs: rows.map((row) => importInput(row, name(row.partner))) },
  };
}

/** What is left of the total, in dollars or as a share of it. */
export function remainderCell(
  remainder: Remainder | null,
  unit: 'usd' | 'share',
  name: NameOf,
  label: string,
): Cell {
  if (!remainder) return { value: null };
  const { total, parts, valueUsd } = remainder;
  const rows = [total, ...parts];
  const source = sourcesOf(rows);
  const shared = { source, notes: notesOf(rows), period: String(total.year), reporter: total.reporter };
  const inputs = rows.map((row) => importInput(row, name(row.partner)));
  const rest: DerivationInput = {
    ...shared,
    label: `${label}, ${total.year}`,
    type: 'usd',
    value: valueUsd,
    mark: 'derived',
    derivation: { method: 'difference', inputs },
  };
  if (unit === 'usd') return rest;
  return {
    ...shared,
    value: valueUsd / total.valueUsd,
    mark: shareMark(rows),
    derivation: { method: 'share', inputs: [rest, importInput(total, name(total.partner))] },
  };
}

/** Change of a share on the year before, with both shares. */
export function changeCell(now: Share | null, before: Share | null, name: NameOf): Cell {
  const value = shareChange(now, before);
  if (value === null || !now || !before) return { value: null };
  const rows = [now.part, now.total, before.part, before.total];
  return {
    value,
    source: sourcesOf(rows),
    notes: notesOf(rows),
    period: `${before.total.year}/${now.total.year}`,
    reporter: now.total.reporter,
    mark: now.mark === 'conflict' || before.mark === 'conflict' ? 'conflict' : 'derived',
    derivation: {
      method: 'difference',
      inputs: [now, before].map((share) => ({
        ...shareCell(share, name),
        label: `${name(share.part.partner)}, ${share.total.year}`,
        value: share.value,
        type: 'share',
        source: sourcesOf([share.part, share.total]),
      })),
    },
  };
}

function sourcesOf(rows: readonly ImportRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ source }) => source))];
}

function notesOf(rows: readonly ImportRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ notes }) => notes))];
}
