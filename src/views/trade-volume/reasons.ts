/** Ids of `notes`: why two counts of the same trade differ, the most general first. */
export const REASONS = ['mirror-valuation', 'mirror-time', 'mirror-transit', 'mirror-coverage'] as const;
