/** From where to where a value reaches: `[near zero, far from zero]`. */
export type Span = readonly [from: number, to: number];

/**
 * Values laid on one another in the order of the layers; what is negative is laid downwards from zero. A missing value
 * takes up nothing and has no span.
 */
export function stackSpans(layers: readonly (readonly (number | null)[])[]): (Span | null)[][] {
  const length = Math.max(0, ...layers.map((values) => values.length));
  const above = Array.from<number>({ length }).fill(0);
  const below = Array.from<number>({ length }).fill(0);
  return layers.map((values) =>
    values.map((value, index) => {
      if (value === null) return null;
      const heap = value < 0 ? below : above;
      const from = heap[index] ?? 0;
      heap[index] = from + value;
      return [from, from + value];
    }),
  );
}
