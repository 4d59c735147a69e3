import { keyOf, keyText, type AnyRow, type ResourcePatch } from './patch.ts';

/**
 * What leads from the rows of today back to those of the version before, or null where nothing differs. A field that
 * the old rows did not have at all is no difference: an old version is restored in the shape of today.
 */
export function diffRows(
  old: readonly AnyRow[],
  now: readonly AnyRow[],
  { name, key }: Pick<ResourcePatch, 'name' | 'key'>,
): ResourcePatch | null {
  const textOf = (row: AnyRow) => keyText(keyOf(row, key));
  const oldByKey = new Map(old.map((row) => [textOf(row), row]));
  const nowKeys = new Set(now.map(textOf));
  const oldFields = new Set(old.flatMap((row) => Object.keys(row)));
  const both = now.filter((row) => oldByKey.has(textOf(row)));

  const changed = both.flatMap((row) => {
    const before = oldByKey.get(textOf(row)) ?? row;
    const was = Object.fromEntries(
      Object.keys(row)
        .filter((field) => oldFields.has(field) && !isSame(row[field], before[field]))
        .map((field) => [field, before[field] ?? null]),
    );
    return Object.keys(was).length > 0 ? [{ row: keyOf(row, key), was }] : [];
  });
  const added = now.filter((row) => !oldByKey.has(textOf(row))).map((row) => keyOf(row, key));
  const removed = old.flatMap((row, at) => (nowKeys.has(textOf(row)) ? [] : [{ at, row }]));
  const commonBefore = old.filter((row) => nowKeys.has(textOf(row))).map(textOf);
  const isReordered = both.some((row, index) => textOf(row) !== commonBefore[index]);

  if (changed.length + added.length + removed.length === 0 && !isReordered) return null;
  return {
    name,
    key,
    changed,
    added,
    removed,
    ...(isReordered && { order: old.map((row) => keyOf(row, key)) }),
  };
}

/** Equal as JSON, whatever the order of an object's keys. */
function isSame(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
