import { keyOf, keyText, type AnyRow, type ResourcePatch } from './patch.ts';

/** The rows of a resource as the version before had them. Untouched rows are the very same objects. */
export function rowsAsOf(rows: readonly AnyRow[], patch: ResourcePatch): readonly AnyRow[] {
  const added = new Set(patch.added.map(keyText));
  const changed = new Map(patch.changed.map(({ row, was }) => [keyText(row), was]));
  const textOf = (row: AnyRow) => keyText(keyOf(row, patch.key));
  const kept = rows.flatMap((row) => {
    const key = textOf(row);
    if (added.has(key)) return [];
    const was = changed.get(key);
    return [was ? { ...row, ...was } : row];
  });
  // In rising order each place is right once those before it are filled.
  for (const { at, row } of patch.removed.toSorted((a, b) => a.at - b.at)) kept.splice(at, 0, row);
  if (!patch.order) return kept;
  const place = new Map(patch.order.map((key, index) => [keyText(key), index]));
  return kept.toSorted((a, b) => (place.get(textOf(a)) ?? 0) - (place.get(textOf(b)) ?? 0));
}
