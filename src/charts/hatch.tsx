/** Name of the hatching of a series within its chart. */
export function hatchId(chartId: string, order: number): string {
  return `${chartId}-hatch-${order}`;
}

/** Diagonal hatching in a colour, as a pattern of an SVG. */
export function Hatch({ id, color }: { readonly id: string; readonly color: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill="var(--surface)" />
      <rect width={3} height={6} fill={color} />
    </pattern>
  );
}
