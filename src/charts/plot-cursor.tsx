import type { Plot } from './plot.ts';

/** Shows which point the tooltip speaks about: a line through the values, or a band behind the bars. */
export function PlotCursor({
  plot,
  index,
  focus,
}: {
  readonly plot: Plot;
  readonly index: number;
  readonly focus: string | null;
}) {
  const x = plot.xOf(plot.points[index]?.position ?? 0);
  const bandPx = Math.max(plot.stepPx, 3);
  return (
    <svg className="chart-cursor" width={plot.widthPx} height={plot.heightPx} aria-hidden>
      {plot.hasBars ? (
        <rect
          x={x - bandPx / 2}
          y={plot.top}
          width={bandPx}
          height={plot.bottom - plot.top}
          fill="var(--text)"
          fillOpacity={0.08}
        />
      ) : (
        <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke="var(--muted)" />
      )}
      {plot.series.map((one) => {
        const span = one.spans[index];
        if (!span || one.kind === 'bar' || one.isIncomplete[index] || (focus !== null && focus !== one.id))
          return null;
        return (
          <circle
            key={one.id}
            cx={x}
            cy={plot.yOf(span[1])}
            r={4}
            fill={one.color}
            stroke="var(--surface)"
            strokeWidth={1.5}
          />
        );
      })}
    </svg>
  );
}
