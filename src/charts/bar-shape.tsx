/** Place and look of one bar of a time series. */
export interface BarShapeInput {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly isDashed: boolean;
}

/** A bar with sharp feet, whichever side of zero it is on; stacked ones keep a hair of surface between them. */
export function BarShape({ x, y, width, height, fill, stroke, opacity, isDashed }: BarShapeInput) {
  const top = Math.min(y, y + height);
  const size = Math.abs(height);
  if (size === 0 || width <= 0) return null;
  if (isDashed) {
    return (
      <rect
        x={x + 0.75}
        y={top + 0.75}
        width={Math.max(0.5, width - 1.5)}
        height={Math.max(0.5, size - 1.5)}
        opacity={opacity}
        fill={fill}
        fillOpacity={0.25}
        stroke={stroke}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
    );
  }
  return (
    <rect x={x} y={top} width={width} height={size > 4 ? size - 0.75 : size} fill={fill} opacity={opacity} />
  );
}
