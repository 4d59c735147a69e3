import { useMemo } from 'react';
import { TimeSeriesChart } from '../../charts/time-series-chart.tsx';
import type { Series } from '../../charts/types.ts';
import { cellOf, numberOf, type Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import { rowFigures } from '../../view-kit/figures.ts';
import { useRevisedPoints, useRevisedSingles } from '../../view-kit/use-revised-points.ts';
import { useRowTrace } from '../../view-kit/use-row-trace.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { gapMeasureOf, UNIT_TYPE } from './columns.ts';
import { gapKey } from './gap.ts';
import type { Messages } from './messages/en.ts';
import { hasBothCounts, lineLooks } from './line-looks.ts';
import { MirrorReasons } from './mirror-reasons.tsx';
import { statementGroups } from './statement-rows.ts';
import { columnsOf, countryName, yearsOf, type Input, type params } from './input.ts';
import { pairsOf, vintageKey } from './trade-table.ts';
import { sentences } from '../../i18n/sentences.ts';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/**
 * Lines or bars of what the table holds: solid as the reporter counts, dashed as the partner does; statements as markers that
 * nothing joins. Where both counts are shown, why they differ stands below.
 */
export function Chart({ input, table, setParams, name, summary, isStatic, isCompact }: Props) {
  const { params: values, messages, format } = input;
  const type = UNIT_TYPE[values.unit];
  const isGap = gapMeasureOf(values.unit) !== null;
  const { x, series, marks, singles: stated } = useMemo(() => drawingOf(input, table), [input, table]);
  const singles = useRevisedSingles(table, stated, 'stated');
  const revisions = useRevisedPoints(table);
  const trace = useRowTrace(table, (index) => figuresOf(table, x[index]?.key ?? '', input));
  return (
    <>
      <TimeSeriesChart
        name={name}
        summary={summary}
        x={x}
        series={series}
        singles={singles}
        labelling="inline"
        drawing={isGap ? 'bar' : values.chart}
        scale={isGap ? 'linear' : values.scale}
        tickLabel={(value) => format.brief(type, value)}
        valueLabel={(value) => format.brief(type, value)}
        changeLabel={
          values.unit === 'usd'
            ? (value, before) => (value > 0 && before > 0 ? format.change(value / before - 1) : null)
            : undefined
        }
        baseline={values.unit === 'index' ? 100 : undefined}
        marks={marks}
        revisions={revisions}
        focus={values.focus === '' ? null : values.focus}
        onFocus={(id) => setParams({ focus: id ?? '' }, 'replace')}
        tooltipNote={(index) => noteOf(input, table, x[index]?.key ?? '')}
        {...trace}
        isStatic={isStatic}
        labels={{
          noValue: messages.noValue,
          before: messages.before,
          incomplete: messages.incomplete,
          singles: messages.stated,
        }}
      />
      {hasBothCounts(input) && !isCompact && <MirrorReasons input={input} />}
    </>
  );
}

/** What the chart draws; made once per state, so that moving over the chart does not draw it anew. */
function drawingOf(input: Input, { rows }: Table) {
  const { params: values, data, format } = input;
  const years = yearsOf(input);
  const ofYears = rows.filter((row) => !row.isAside);
  const series = lineLooks(input).map(({ key, label, color, isDashed }): Series => ({
    id: key,
    label,
    color,
    dash: isDashed,
    values: ofYears.map((row) => numberOf(row, key)),
    isIncomplete: ofYears.map((row) => cellOf(row, key).mark === 'incomplete'),
  }));
  return {
    series,
    x: years.map((year) => ({ key: String(year), position: year })),
    singles: statementGroups(input, years),
    marks: eventMarks(data, values.marks, String(years[0] ?? ''), String(years.at(-1) ?? ''), format),
  };
}

/** What is to be known of a year: that it is incomplete, how far the counts are apart, what another vintage of the data gives. */
function noteOf(input: Input, { columns: shown, rows }: Table, year: string): string | null {
  const { messages, format } = input;
  const row = rows.find(({ id }) => id === year);
  if (!row) return null;
  const columns = columnsOf(input);
  const vintages = columns.flatMap((column) => {
    const value = numberOf(row, vintageKey(column));
    const isShown = shown.some(({ key }) => key === vintageKey(column));
    return value === null || !isShown
      ? []
      : [messages.otherVintage(countryName(input, column.reporter), format.money(value))];
  });
  const gaps = pairsOf(input, 'gap-share').flatMap((pair) => {
    const [usd, share] = [numberOf(row, gapKey(pair, 'gap')), numberOf(row, gapKey(pair, 'gap-share'))];
    return usd === null || share === null
      ? []
      : [messages.gapNote(messages.flows[pair.flow], format.money(usd), format.change(share))];
  });
  const isIncomplete = columns.some(({ key }) => cellOf(row, key).mark === 'incomplete');
  const notes = [...(isIncomplete ? [messages.incomplete] : []), ...gaps, ...vintages];
  return notes.length === 0 ? null : sentences(notes);
}

/** Every figure of a year: the counts, then the statements. */
function figuresOf(table: Table, year: string, { format }: Input) {
  return table.rows.flatMap((row) =>
    String(cellOf(row, 'year').value) === year ? rowFigures(table, row, format) : [],
  );
}
