import { cellOf, numberOf, type Column, type Table } from '../../domain/table.ts';
import { marksOnAxis, type MarkOnAxis } from '../../charts/marks.ts';
import type { ChartBody, ChartSeries, ChartSheet } from '../../export/pptx/slide.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { asideSheet, singleSeries } from './single-series.ts';
import type { SlideChart, SlideMarks, SlideSeries } from './slide-chart.ts';

/** The native chart that a view tells, filled with the values of its table; `null` where nothing of it has a value. */
export function chartBody(chart: SlideChart, shown: Table, format: Format, t: Messages): ChartBody | null {
  // Figures that belong to no series are no categories either.
  const table: Table = { ...shown, rows: shown.rows.filter((row) => !row.isAside) };
  const { rows } = table;
  const columnOf = (key: string) => table.columns.find((column) => column.key === key);
  const head = columnOf(chart.categories);
  const isLine = chart.kind === 'line' || chart.kind === 'area';
  const drawn = chart.series.flatMap((one) => {
    const column = columnOf(one.column);
    return column ? [{ one, column }] : [];
  });
  const series = drawn.flatMap(({ one, column }): readonly ChartSeries[] => {
    const whole = seriesOf(one, column, table);
    const isApart = rows.map((row) => one.apart !== undefined && cellOf(row, one.column).mark === one.apart);
    if (!isLine || one.apart === undefined) return [{ ...whole, hatched: joined(whole.hatched, isApart) }];
    const label = `${column.label} (${t.view.marks[one.apart]})`;
    return [
      { ...whole, values: whole.values.map((value, index) => (isApart[index] ? null : value)) },
      {
        ...whole,
        label,
        points: 'apart' as const,
        values: whole.values.map((value, index) => (isApart[index] ? value : null)),
      },
    ].filter(({ values, points }) => points === null || values.some((value) => value !== null));
  });
  const singleColumn = columnOf(chart.singles?.column ?? '');
  const singles = chart.singles ? singleSeries(chart.singles, shown, rows.length) : [];
  const placed = chart.marks ? marksOnChart(chart.marks) : [];
  const [first] = drawn;
  if (
    !head ||
    !first ||
    [...series, ...singles].every(({ values }) => values.every((value) => value === null))
  )
    return null;
  const used = new Set([chart.categories, ...drawn.map(({ column }) => column.key)]);
  return {
    kind: chart.kind,
    isStacked: chart.isStacked ?? false,
    isLogarithmic: chart.isLogarithmic ?? false,
    categories: {
      label: head.label,
      texts: rows.map((row) => format.cell(head.type, cellOf(row, head.key).value)),
    },
    series: [...series, ...singles],
    type: first.column.type,
    others: table.columns
      .filter(({ key }) => !used.has(key))
      .map(({ key, label }) => ({ label, values: rows.map((row) => cellOf(row, key).value) })),
    sheetName: t.file.table,
    baseline: chart.baseline ?? null,
    remark: chart.remark ?? '',
    marks: placed.map(({ mark, share }) => ({
      share,
      date: mark.date,
      label: mark.label,
      color: mark.color,
    })),
    told: [
      {
        label: singleColumn?.label ?? '',
        lines: (chart.singles?.groups ?? []).flatMap(({ points }) =>
          points.map(({ text, label }) => `${text}: ${label}`),
        ),
      },
      { label: chart.marks?.label ?? '', lines: placed.map(({ mark }) => `${mark.date}: ${mark.label}`) },
    ].filter(({ lines }) => lines.length > 0),
    sheets: [
      ...asideSheet(singleColumn?.label ?? '', shown, format),
      ...marksSheet(chart.marks?.label ?? '', placed, t),
    ],
  };
}

function seriesOf(one: SlideSeries, column: Column, { rows }: Table): ChartSeries {
  const omitted = new Set(one.omitted);
  return {
    label: column.label,
    type: column.type,
    color: one.color,
    isDashed: one.isDashed ?? false,
    isHighlighted: one.isHighlighted ?? false,
    isFaded: one.isFaded ?? false,
    points: null,
    values: rows.map((row) => (omitted.has(row.id) ? null : numberOf(row, column.key))),
    colors: rows.map((row) => one.colors?.[row.id] ?? null),
    hatched: rows.map((row) => one.hatched?.includes(row.id) ?? false),
  };
}

function marksOnChart({ events, positions }: SlideMarks): readonly MarkOnAxis[] {
  return marksOnAxis(
    events,
    positions.map((position) => ({ key: String(position), position })),
  );
}

/** A sheet with what the marks stand for. */
function marksSheet(name: string, marks: readonly MarkOnAxis[], t: Messages): readonly ChartSheet[] {
  if (marks.length === 0) return [];
  const rows = marks.map(({ mark: { date, label } }) => [date, label]);
  return [{ name, heads: [t.pages.sources.date, name], rows }];
}

function joined(a: readonly boolean[], b: readonly boolean[]): readonly boolean[] {
  return a.map((value, index) => value || (b[index] ?? false));
}
