/** Rows by key, in the order of first appearance. (`Map.groupBy` is not in every runtime that we support.) */
export function groupBy<K, R>(rows: readonly R[], key: (row: R) => K): ReadonlyMap<K, readonly R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const of = key(row);
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}
