import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { columnsOf, type Input } from './view.ts';

/** Lines or bars as in the chart: the partner's count is dashed, figures of a part of a year stand apart. */
export function slideOf(input: Input): SlideChart {
  const { params: values, pkg } = input;
  const columns = columnsOf(input);
  const isPair = new Set(columns.map(({ reporter }) => reporter)).size > 1;
  return {
    kind: values.chart === 'bar' ? 'column' : 'line',
    isLogarithmic: values.scale === 'log' && values.unit === 'usd' && !values.flow.includes('balance'),
    categories: 'year',
    series: columns.map(({ key, flow, reporter }) => ({
      column: key,
      color: `var(--flow-${flow})`,
      isDashed: isPair && reporter !== pkg.dashboard.reporter,
      apart: 'incomplete',
    })),
  };
}
