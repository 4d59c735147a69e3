import type { DrawnSeries } from './plot-series.ts';
import { SINGLE_RADIUS_PX } from './single-layout.ts';

/** What tells one series from another without its colour too: a line, a dashed line, a filled or an outlined box. */
export type SwatchLook = Pick<DrawnSeries, 'color' | 'kind' | 'isDashed'> & {
  /** The arrow of a single figure instead of its marker. */
  readonly bound?: 'above' | 'below';
};

/** Width of a swatch. */
const SWATCH_WIDTH_PX = 14;

/** The sample of a series as part of an SVG; `x` is its left edge, `y` its middle. */
export function SwatchMark({
  look,
  x,
  y,
}: {
  readonly look: SwatchLook;
  readonly x: number;
  readonly y: number;
}) {
  if (look.kind === 'line') {
    return (
      <line
        x1={x}
        x2={x + SWATCH_WIDTH_PX}
        y1={y}
        y2={y}
        stroke={look.color}
        strokeWidth={2.5}
        strokeDasharray={look.isDashed ? '4 3' : undefined}
      />
    );
  }
  if (look.kind === 'point') {
    const middle = x + SWATCH_WIDTH_PX / 2;
    if (look.bound) {
      const tip = look.bound === 'above' ? -3 : 3;
      return <BoundSign x={middle} foot={y - tip} tip={y + tip} color={look.color} />;
    }
    return look.isDashed ? (
      <SpanRing x={middle} y={y} fromX={x} toX={x + SWATCH_WIDTH_PX} color={look.color} />
    ) : (
      <circle cx={middle} cy={y} r={SINGLE_RADIUS_PX} fill={look.color} />
    );
  }
  return (
    <rect
      x={x + 1.5}
      y={y - 5.5}
      width={11}
      height={11}
      fill={look.color}
      fillOpacity={look.isDashed ? 0.25 : 1}
      stroke={look.isDashed ? look.color : 'none'}
      strokeDasharray={look.isDashed ? '3 2' : undefined}
    />
  );
}

/** The sample of a series as a picture of its own, for HTML. */
export function Swatch({
  look,
  isIncomplete = false,
}: {
  readonly look: SwatchLook;
  readonly isIncomplete?: boolean;
}) {
  return (
    <svg
      className="chart-swatch"
      width={SWATCH_WIDTH_PX}
      height={14}
      viewBox={`0 0 ${SWATCH_WIDTH_PX} 14`}
      aria-hidden
    >
      {isIncomplete ? <Diamond x={7} y={7} color={look.color} /> : <SwatchMark look={look} x={0} y={7} />}
    </svg>
  );
}

/** A ring on a line as long as what it covers: a value of a part of a period. */
export function SpanRing(props: {
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly toX: number;
  readonly color: string;
  readonly radiusPx?: number;
}) {
  const { x, y, fromX, toX, color, radiusPx = SINGLE_RADIUS_PX } = props;
  return (
    <>
      <rect
        x={fromX}
        y={y - 0.5}
        width={Math.max(0, toX - fromX)}
        height={1}
        fill={color}
        fillOpacity={0.65}
      />
      <circle cx={x} cy={y} r={radiusPx - 0.75} fill="var(--surface)" stroke={color} strokeWidth={1.5} />
    </>
  );
}

/** Arrow head that tells "over" and "almost". */
export function BoundSign(props: {
  readonly x: number;
  readonly foot: number;
  readonly tip: number;
  readonly color: string;
}) {
  const { x, foot, tip, color } = props;
  return <polygon points={`${x - 3.5},${foot} ${x + 3.5},${foot} ${x},${tip}`} fill={color} />;
}

/** Hollow diamond: the value does not cover its whole period. */
export function Diamond({ x, y, color }: { readonly x: number; readonly y: number; readonly color: string }) {
  return (
    <path
      d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`}
      fill="var(--surface)"
      stroke={color}
      strokeWidth={1.75}
    />
  );
}
