/** Where a value lies on a logarithmic axis from `low` to `high`: 0 to 1. Smaller values stand at its beginning. */
export function logPlace(value: number, low: number, high: number): number {
  return Math.log(Math.max(value, low) / low) / Math.log(high / low);
}

/** The powers of ten that hold all values between them; none below 1. */
export function decadesAround(values: readonly number[]): readonly number[] {
  const first = Math.max(0, Math.floor(Math.log10(Math.min(...values))));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** Moves places apart until no two are nearer than `distance`, in their order, within `from` to `to` where they fit. */
export function movedApart(
  places: readonly number[],
  distance: number,
  from: number,
  to: number,
): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .toSorted((one, other) => one.place - other.place);
  const moved: number[] = [];
  for (const { place } of order) moved.push(Math.max(place, from, (moved.at(-1) ?? -Infinity) + distance));
  let limit = to;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.max(from + index * distance, Math.min(moved[index] ?? 0, limit));
    limit = (moved[index] ?? 0) - distance;
  }
  const result = [...places];
  order.forEach(({ index }, rank) => {
    result[index] = moved[rank] ?? 0;
  });
  return result;
}
