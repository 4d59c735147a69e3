/** Something that wants to stand centred at `wanted` and takes up `size`. */
export interface Placeable {
  readonly wanted: number;
  readonly size: number;
}

interface Cluster {
  /** Sum of the wanted starts of the members, were the cluster to start at each member's own place. */
  wantedSum: number;
  members: number[];
  size: number;
}

/**
 * Centres that do not overlap, each as near as possible to where it wants to be, inside `[min, max]`; in the order of the
 * input. Neighbours that would overlap are joined to a block, and the block stands at the mean of their wishes.
 */
export function nudgeApart(items: readonly Placeable[], min: number, max: number): number[] {
  const order = items.map((_, index) => index).toSorted((a, b) => wantedOf(items, a) - wantedOf(items, b));
  const clusters: Cluster[] = [];
  const total = items.reduce((sum, item) => sum + item.size, 0);
  const startOf = (cluster: Cluster) => {
    const start = cluster.wantedSum / cluster.members.length;
    return Math.max(min, Math.min(start, Math.max(min, max - cluster.size)));
  };
  for (const index of order) {
    const item = items[index];
    if (!item) continue;
    let cluster: Cluster = { wantedSum: item.wanted - item.size / 2, members: [index], size: item.size };
    for (
      let last = clusters.at(-1);
      last && startOf(last) + last.size > startOf(cluster);
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = {
        wantedSum: last.wantedSum + cluster.wantedSum - last.size * cluster.members.length,
        members: [...last.members, ...cluster.members],
        size: last.size + cluster.size,
      };
    }
    clusters.push(cluster);
  }
  const centres = items.map((item) => item.wanted);
  // More than the room holds: the labels keep their order and overlap evenly.
  const squeeze = total > max - min && total > 0 ? (max - min) / total : 1;
  for (const cluster of clusters) {
    let start = startOf(cluster);
    for (const index of cluster.members) {
      const size = (items[index]?.size ?? 0) * squeeze;
      centres[index] = start + size / 2;
      start += size;
    }
  }
  return centres;
}

function wantedOf(items: readonly Placeable[], index: number): number {
  return items[index]?.wanted ?? 0;
}
