/** First and last year of a series. */
export function yearExtent(years: readonly number[]): { readonly min: number; readonly max: number } {
  return { min: Math.min(...years), max: Math.max(...years) };
}

/**
 * Every year from the first to the last, within the borders asked for (`null` is open): a year without a figure keeps
 * its place on an axis and in a table.
 */
export function yearsWithin(
  years: readonly number[],
  from: number | null,
  to: number | null,
): readonly number[] {
  const { min, max } = yearExtent(years);
  const first = Math.max(from ?? min, min);
  const last = Math.min(to ?? max, max);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
