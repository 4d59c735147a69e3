/** The middle one, of an even number the mean of the two in the middle; `null` of none. Missing ones do not count. */
export function median(values: readonly (number | null)[]): number | null {
  return percentile(values, 0.5);
}

/** The value below which a share of the values lies, between two neighbours in proportion; `share` 0–1. */
export function percentile(values: readonly (number | null)[], share: number): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many times as large; `null` where one is missing or nothing can be divided by. */
export function ratio(value: number | null | undefined, base: number | null | undefined): number | null {
  return value === null || value === undefined || !base ? null : value / base;
}
