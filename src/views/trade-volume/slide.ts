import { eventMarks } from '../../view-kit/marks.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { gapMeasureOf } from './columns.ts';
import { yearsOf, type Input } from './input.ts';
import { lineLooks } from './line-looks.ts';
import { statementGroups } from './statement-rows.ts';

/**
 * Lines or bars as in the chart: the partner's count is dashed, figures of a part of a year stand apart; statements as points
 * that nothing joins.
 */
export function slideOf(input: Input): SlideChart {
  const { params: values, data, messages, format } = input;
  const years = yearsOf(input);
  const [from, to] = [String(years[0] ?? ''), String(years.at(-1) ?? '')];
  const isGap = gapMeasureOf(values.unit) !== null;
  return {
    kind: isGap || values.chart === 'bar' ? 'column' : 'line',
    isLogarithmic: values.scale === 'log' && values.unit === 'usd' && !values.flow.includes('balance'),
    categories: 'year',
    ...(values.unit === 'index' && { baseline: 100 }),
    singles: { column: 'stated', groups: statementGroups(input, years) },
    marks: {
      label: messages.marks,
      events: eventMarks(data, values.marks, from, to, format),
      positions: years,
    },
    series: lineLooks(input).map(({ key, color, isDashed }) => ({
      column: key,
      color,
      isDashed,
      isFaded: !['', key].includes(values.focus),
      apart: 'incomplete',
    })),
  };
}
