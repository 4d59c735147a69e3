import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { gapMeasureOf } from './columns.ts';
import type { Input } from './input.ts';
import { lineLooks } from './line-looks.ts';

/**
 * Lines or bars as in the chart: the partner's count is dashed, figures of a part of a year stand apart. Statements stay out: a
 * native line chart has one value a year, and they are several and no series.
 */
export function slideOf(input: Input): SlideChart {
  const { params: values } = input;
  const isGap = gapMeasureOf(values.unit) !== null;
  return {
    kind: isGap || values.chart === 'bar' ? 'column' : 'line',
    isLogarithmic: values.scale === 'log' && values.unit === 'usd' && !values.flow.includes('balance'),
    categories: 'year',
    series: lineLooks(input).map(({ key, color, isDashed }) => ({
      column: key,
      color,
      isDashed,
      apart: 'incomplete',
    })),
  };
}
