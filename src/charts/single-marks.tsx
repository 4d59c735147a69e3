import type { PlacedSingle } from './single-layout.ts';
import { BoundSign, SpanRing } from './swatch.tsx';

/** Height of the sign of "over" and "almost". */
const SIGN_PX = 4;

interface SingleMarksProps {
  readonly singles: readonly PlacedSingle[];
  readonly opacityOf: (id: string) => number;
}

/** Single figures as markers that nothing joins; a small arrow tells "over" from "almost". */
export function SingleMarks({ singles, opacityOf }: SingleMarksProps) {
  return (
    <g className="chart-singles">
      {singles.map((single) => (
        <SingleMark key={single.point.id} single={single} opacity={opacityOf(single.group.id)} />
      ))}
    </g>
  );
}

function SingleMark({ single, opacity }: { readonly single: PlacedSingle; readonly opacity: number }) {
  const { group, point, x, y, fromX, toX, radiusPx } = single;
  const side = point.bound === 'above' ? -1 : 1;
  const foot = y + side * (radiusPx + 1.5);
  return (
    <g data-single={point.id} data-partial={point.isPartial || undefined} opacity={opacity}>
      {point.isPartial ? (
        <SpanRing x={x} y={y} fromX={fromX} toX={toX} radiusPx={radiusPx} color={group.color} />
      ) : (
        <circle cx={x} cy={y} r={radiusPx} fill={group.color} stroke="var(--surface)" strokeWidth={1} />
      )}
      {point.bound === null ? null : (
        <BoundSign x={x} foot={foot} tip={foot + side * SIGN_PX} color={group.color} />
      )}
    </g>
  );
}
