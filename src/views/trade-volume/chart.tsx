import { useMemo } from 'react';
import { TimeSeriesChart } from '../../charts/time-series-chart.tsx';
import type { Series } from '../../charts/types.ts';
import { cellOf, numberOf, type Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import { rowFigures } from '../../view-kit/figures.ts';
import { useTrace } from '../../view-kit/trace-context.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { UNIT_TYPE } from './columns.ts';
import type { Messages } from './messages/en.ts';
import { columnLabel, columnsOf, yearsOf, type Input, type params } from './view.ts';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** Lines or bars of what the table holds: solid as the reporter counts, dashed as the partner does. */
export function Chart({ input, table, setParams, name, summary, isStatic }: Props) {
  const { params: values, messages, format } = input;
  const trace = useTrace();
  const type = UNIT_TYPE[values.unit];
  const { columns, x, series, marks } = useMemo(() => drawingOf(input, table), [input, table]);
  const incompleteNote = (index: number) => {
    const row = table.rows[index];
    return row && columns.some(({ key }) => cellOf(row, key).mark === 'incomplete')
      ? messages.incomplete
      : null;
  };
  return (
    <TimeSeriesChart
      name={name}
      summary={summary}
      x={x}
      series={series}
      drawing={values.chart}
      scale={values.scale}
      tickLabel={(value) => format.brief(type, value)}
      valueLabel={(value) => format.brief(type, value)}
      changeLabel={
        values.unit === 'usd'
          ? (value, before) => (value > 0 && before > 0 ? format.change(value / before - 1) : null)
          : undefined
      }
      baseline={values.unit === 'index' ? 100 : undefined}
      marks={marks}
      focus={values.focus === '' ? null : values.focus}
      onFocus={(id) => setParams({ focus: id ?? '' }, 'replace')}
      tooltipNote={incompleteNote}
      onSelect={trace ? (index) => trace(rowFigures(table, table.rows[index], format)) : undefined}
      isStatic={isStatic}
      labels={{ noValue: messages.noValue, before: messages.before, incomplete: messages.incomplete }}
    />
  );
}

/** What the chart draws; made once per state, so that moving over the chart does not draw it anew. */
function drawingOf(input: Input, { rows }: Table) {
  const { params: values, pkg, data, format } = input;
  const years = yearsOf(input);
  const columns = columnsOf(input);
  const isPair = new Set(columns.map(({ reporter }) => reporter)).size > 1;
  const series = columns.map((column): Series => ({
    id: column.key,
    label: columnLabel(input, column),
    color: `var(--flow-${column.flow})`,
    dash: isPair && column.reporter !== pkg.dashboard.reporter,
    values: rows.map((row) => numberOf(row, column.key)),
    isIncomplete: rows.map((row) => cellOf(row, column.key).mark === 'incomplete'),
  }));
  return {
    columns,
    series,
    x: years.map((year) => ({ key: String(year), position: year })),
    marks: eventMarks(data, values.marks, String(years[0] ?? ''), String(years.at(-1) ?? ''), format),
  };
}
