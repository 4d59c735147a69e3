import { cellOf, numberOf, type Column, type Table } from '../../domain/table.ts';
import type { ChartBody, ChartSeries } from '../../export/pptx/slide.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import type { SlideChart, SlideSeries } from './slide-chart.ts';

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
        isPoints: true,
        values: whole.values.map((value, index) => (isApart[index] ? value : null)),
      },
    ].filter(({ values, isPoints }) => !isPoints || values.some((value) => value !== null));
  });
  const [first] = drawn;
  if (!head || !first || series.every(({ values }) => values.every((value) => value === null))) return null;
  const used = new Set([chart.categories, ...drawn.map(({ column }) => column.key)]);
  return {
    kind: chart.kind,
    isStacked: chart.isStacked ?? false,
    isLogarithmic: chart.isLogarithmic ?? false,
    categories: {
      label: head.label,
      texts: rows.map((row) => format.cell(head.type, cellOf(row, head.key).value)),
    },
    series,
    type: first.column.type,
    others: table.columns
      .filter(({ key }) => !used.has(key))
      .map(({ key, label }) => ({ label, values: rows.map((row) => cellOf(row, key).value) })),
    sheetName: t.file.table,
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
    isPoints: false,
    values: rows.map((row) => (omitted.has(row.id) ? null : numberOf(row, column.key))),
    colors: rows.map((row) => one.colors?.[row.id] ?? null),
    hatched: rows.map((row) => one.hatched?.includes(row.id) ?? false),
  };
}

function joined(a: readonly boolean[], b: readonly boolean[]): readonly boolean[] {
  return a.map((value, index) => value || (b[index] ?? false));
}
