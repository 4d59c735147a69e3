import type { RateRow } from '../../domain/exchange-rates.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { numberOf, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { marksControl } from '../../view-kit/marks.ts';
import { defineView, type Control } from '../../view-kit/view.ts';
import { rateCell, UNITS } from './columns.ts';
import { exchangeRates as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { correlationFigure } from './movement-figure.ts';
import {
  columnLabel,
  currencyName,
  FREQUENCIES,
  params,
  SCALES,
  sheetOf,
  type Dataset,
  type Input,
} from './sheet.ts';
import { closenessOf, coMovementWithin } from './windows.ts';

function table(input: Input): Table {
  const { messages, params: values, format } = input;
  const sheet = sheetOf(input);
  const head: Column = {
    key: 'period',
    label: messages.period[values.freq],
    type: 'date',
    isRowHeader: true,
  };
  if (!sheet) return { columns: [head], rows: [] };
  const { columns, periods, base, type } = sheet;
  const context = {
    rows: input.data['exchange-rates'],
    unit: values.unit,
    base,
    label: (row: RateRow) => `${columnLabel(input, row)}, ${format.date(row.period)}`,
  };
  const rows = periods.map((period): TableRow => ({
    id: period,
    cells: {
      period: { value: period },
      ...Object.fromEntries(columns.map((column) => [column.key, rateCell(column, period, context)])),
    },
  }));
  return {
    columns: [
      head,
      ...columns.map((column): Column => ({ key: column.key, label: columnLabel(input, column), type })),
    ],
    rows,
  };
}

function controls(input: Input): readonly Control[] {
  const { messages, data, format, params: values } = input;
  const length = values.freq === 'month' ? 7 : 4;
  const years = data['exchange-rates']
    .filter(({ period }) => period.length === length)
    .map(({ period }) => Number(period.slice(0, 4)));
  return [
    {
      kind: 'choice',
      key: 'unit',
      label: messages.unit,
      isCompact: true,
      options: UNITS.map((value) => ({ value, label: messages.units[value] })),
    },
    {
      kind: 'choice',
      key: 'freq',
      label: messages.frequency,
      options: FREQUENCIES.map((value) => ({ value, label: messages.frequencies[value] })),
    },
    {
      kind: 'years',
      from: 'from',
      to: 'to',
      label: messages.years,
      min: Math.min(...years),
      max: Math.max(...years),
    },
    {
      kind: 'choice',
      key: 'scale',
      label: messages.scale,
      isCompact: true,
      options: SCALES.map((value) => ({ value, label: messages.scales[value] })),
    },
    ...marksControl(data, messages.marks, format),
  ];
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { messages, format, params: values, data } = input;
  const sheet = sheetOf(input);
  if (!sheet) return null;
  const { triple, columns, periods, base } = sheet;
  const home = currencyName(messages, triple.home);
  const partner = currencyName(messages, triple.partner);
  const last =
    columns[0] && shown.rows.findLast((row) => columns.every(({ key }) => numberOf(row, key) !== null));
  if (!last || !columns[0]) return null;
  const when = format.date(last.id);
  const written = cellWriter(shown, format, mark);
  if (values.unit !== 'index') {
    const rates = columns.map((column) =>
      messages.value(columnLabel(input, column), written(last.id, column.key)),
    );
    return messages.findings.rates({ when, rates: rates.join('; ') });
  }
  const [first, end] = [periods[0], periods.at(-1)];
  const moved = first && end ? coMovementWithin(data['exchange-rates'], triple, first, end) : null;
  if (moved && values.freq === 'month') {
    return messages.findings.together({
      home,
      partner,
      how: messages.closeness[closenessOf(moved)],
      correlation: mark(format.number(moved.correlation, 2), correlationFigure(input, moved)),
      from: format.date(moved.from),
      to: format.date(moved.to),
    });
  }
  return base === null
    ? null
    : messages.findings.index({
        when,
        base: format.date(base),
        values: format.list(
          columns.map(({ key, currency }) =>
            messages.value(currencyName(messages, currency), written(last.id, key)),
          ),
        ),
      });
}

function subtitle(input: Input, { rows }: Table): string {
  const { messages, format, params: values } = input;
  const base = sheetOf(input)?.base ?? null;
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  const period = first && last ? format.period(first, last) : '';
  const unit =
    values.unit === 'index' && base !== null
      ? messages.indexOf(format.date(base))
      : messages.unitsLong[values.unit];
  return messages.subtitle(unit, messages.averages[values.freq], period);
}

export const view = defineView<Dataset, typeof params, Messages>({
  manifest,
  params,
  messages: {
    de: () => import('./messages/de.ts'),
    en: () => import('./messages/en.ts'),
    ru: () => import('./messages/ru.ts'),
    kk: () => import('./messages/kk.ts'),
  },
  title: (messages) => messages.title,
  controls,
  table,
  finding: (input, shown) => phrase((mark) => finding(input, shown, mark)),
  subtitle,
  notes: () => ['fx-shared-dollar'],
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
  drawsLines: true,
});
