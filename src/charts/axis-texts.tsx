import type { Plot } from './plot.ts';

/** The writing on both axes. */
export function AxisTexts({ plot }: { readonly plot: Plot }) {
  return (
    <g data-label="">
      {plot.yTicks.map((tick) => (
        <text
          key={tick.value}
          className="chart-tick"
          x={plot.left - 8}
          y={plot.yOf(tick.value)}
          dy="0.32em"
          textAnchor="end"
        >
          {tick.text}
        </text>
      ))}
      {plot.xTicks.map((tick) => {
        const x = plot.xOf(tick.position);
        return (
          <g key={tick.position}>
            <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} stroke="var(--rule-strong)" />
            <text className="chart-tick" x={x} y={plot.bottom + 19} textAnchor="middle">
              {tick.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
