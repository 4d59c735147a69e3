import { useMemo } from 'react';
import { TimeSeriesChart } from '../../charts/time-series-chart.tsx';
import type { Series } from '../../charts/types.ts';
import { positionInYears } from '../../domain/dates.ts';
import { numberOf, type Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import { useRevisedPoints } from '../../view-kit/use-revised-points.ts';
import { useRowTrace } from '../../view-kit/use-row-trace.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { CoMovementTable } from './co-movement-table.tsx';
import type { Messages } from './messages/en.ts';
import { columnLabel, sheetOf, type Input, type params } from './sheet.ts';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** The rates as lines, and below them how closely they moved together. */
export function Chart({ input, table, name, summary, isStatic }: Props) {
  const { params: values, messages, format } = input;
  const trace = useRowTrace(table);
  const { x, series, marks, type } = useMemo(() => drawingOf(input, table), [input, table]);
  const revisions = useRevisedPoints(table);
  return (
    <>
      <TimeSeriesChart
        name={name}
        summary={summary}
        x={x}
        series={series}
        drawing="line"
        scale={values.scale}
        tickLabel={(value) => format.number(value, value < 10 ? 1 : 0)}
        valueLabel={(value) => format.brief(type, value)}
        changeLabel={(value, before) => format.change(value / before - 1)}
        baseline={values.unit === 'index' ? 100 : undefined}
        marks={marks}
        revisions={revisions}
        {...trace}
        isStatic={isStatic}
        labels={{ noValue: messages.noValue, before: messages.before[values.freq] }}
      />
      <CoMovementTable input={input} />
    </>
  );
}

/** What the chart draws; made once per state, so that moving over the chart does not draw it anew. */
function drawingOf(input: Input, { rows }: Table) {
  const { params: values, data, format, pkg } = input;
  const sheet = sheetOf(input);
  // Colours are those of the countries whose money it is.
  const countries = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const series = (sheet?.columns ?? []).map((column, index): Series => ({
    id: column.key,
    label: columnLabel(input, column),
    color: `var(--c-${countries[index] ?? 'other'}, var(--c-other))`,
    values: rows.map((row) => numberOf(row, column.key)),
  }));
  return {
    series,
    type: sheet?.type ?? 'rate',
    x: rows.map(({ id }) => ({ key: format.monthShort(id), position: positionInYears(id) })),
    marks: eventMarks(data, values.marks, rows[0]?.id ?? '', rows.at(-1)?.id ?? '', format),
  };
}
