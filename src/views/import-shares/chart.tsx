import { useMemo } from 'react';
import { TimeSeriesChart } from '../../charts/time-series-chart.tsx';
import type { Series } from '../../charts/types.ts';
import { WORLD } from '../../domain/shares.ts';
import { cellOf, numberOf, type Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import { useRevisedPoints } from '../../view-kit/use-revised-points.ts';
import { useRowTrace } from '../../view-kit/use-row-trace.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { partnerColor } from '../shared/partner-options.ts';
import { addable, REMAINDER } from './columns.ts';
import type { Messages } from './messages/en.ts';
import { columnLabel, columnsOf, type Input, type params } from './view.ts';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** A line per partner, or partners and the remainder laid on one another; the package's own partner stands out. */
export function Chart({ input, table, setParams, name, summary, isStatic }: Props) {
  const { params: values, messages, format } = input;
  const { x, series, marks, remarks } = useMemo(() => drawingOf(input, table), [input, table]);
  const trace = useRowTrace(table);
  const isShare = values.unit === 'share';
  const revisions = useRevisedPoints(table);
  return (
    <TimeSeriesChart
      name={name}
      summary={summary}
      x={x}
      series={series}
      drawing={values.chart}
      scale="linear"
      tickLabel={(value) => (isShare ? format.share(value, 0) : format.money(value))}
      valueLabel={(value) => format.brief(values.unit, value)}
      changeLabel={(value, before) =>
        isShare ? messages.points(format.points(value - before)) : format.change(value / before - 1)
      }
      marks={marks}
      revisions={revisions}
      focus={values.focus === '' ? null : values.focus}
      onFocus={(id) => setParams({ focus: id ?? '' }, 'replace')}
      tooltipNote={(index) => remarks[index] ?? null}
      {...trace}
      isStatic={isStatic}
      labels={{
        noValue: values.chart === 'stack' ? messages.notWhole : messages.noValue,
        before: messages.before,
        incomplete: isShare ? messages.approximate : messages.incomplete,
      }}
    />
  );
}

/** What the chart draws; made once per state, so that moving over the chart does not draw it anew. */
function drawingOf(input: Input, { rows }: Table) {
  const { params: values, messages, format, pkg, data } = input;
  const columns = columnsOf(input);
  const isStacked = values.chart !== 'line';
  const summands = addable(columns, data.partners);
  const shown = columns.filter(({ key, kind }) =>
    isStacked ? summands.includes(key) || kind === 'remainder' : kind === 'partner',
  );
  // Not of one piece with the years around it: a part of a year, or a share of two compilers.
  const apart = values.unit === 'share' ? 'inferred' : 'incomplete';
  // Without the rest a bar of dollars would pass for all imports of its year; a bar of shares ends short of 100 % by itself.
  const isDrawn = rows.map(
    (row) => !isStacked || values.unit === 'share' || numberOf(row, REMAINDER) !== null,
  );
  const series = shown.map((column): Series => ({
    id: column.key,
    label: columnLabel(input, column),
    color: column.kind === 'remainder' ? 'var(--c-remainder)' : partnerColor(column.key),
    isHighlighted: column.key === pkg.dashboard.partner,
    values: rows.map((row, index) => (isDrawn[index] ? numberOf(row, column.key) : null)),
    isIncomplete: rows.map((row) => cellOf(row, column.key).mark === apart),
  }));
  const partial = new Set(
    data.imports.flatMap(({ year, partner, isComplete }) =>
      partner === WORLD && !isComplete ? [String(year)] : [],
    ),
  );
  const remarks = rows.map((row, index) => {
    const marks = new Set(shown.map(({ key }) => cellOf(row, key).mark));
    if (partial.has(row.id)) return messages.remarks.incomplete;
    if (!isDrawn[index]) return messages.remarks.open;
    if (marks.has('inferred')) return messages.remarks.inferred;
    return marks.has('conflict') ? messages.remarks.conflict : null;
  });
  return {
    series,
    remarks,
    x: rows.map(({ id }) => ({ key: id, position: Number(id) })),
    marks: eventMarks(data, values.marks, rows[0]?.id ?? '', rows.at(-1)?.id ?? '', format),
  };
}
