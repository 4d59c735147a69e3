import { phrase, type Mark } from '../../domain/phrase.ts';
import { FLOWS, mirrorGap, tradeInput } from '../../domain/trade.ts';
import { yearExtent, yearsWithin } from '../../domain/years.ts';
import { numberOf, type Cell, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { marksControl, marksParam } from '../../view-kit/marks.ts';
import { oneOf, someOf, oneId, year } from '../../view-kit/params.ts';
import { defineView, type Control, type ViewInput } from '../../view-kit/view.ts';
import { baseYear, tradeCell, tradeColumns, UNIT_TYPE, UNITS, type TradeColumn } from './columns.ts';
import { tradeVolume as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';

const DRAWINGS = ['line', 'bar'] as const;
const SCALES = ['linear', 'log'] as const;

export const params = {
  flow: someOf(FLOWS, ['total'], 'page'),
  reporter: oneId('both', 'page'),
  unit: oneOf(UNITS, 'usd'),
  from: year(),
  to: year(),
  chart: oneOf(DRAWINGS, 'line'),
  scale: oneOf(SCALES, 'linear'),
  marks: marksParam,
  focus: oneId('', 'card'),
};

type Dataset = (typeof manifest.datasets)[number] | (typeof manifest.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** `both` and nothing said mean the two sides of the pair. */
export function reportersOf({ params: { reporter }, pkg }: Input): readonly string[] {
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  return pair.includes(reporter) ? [reporter] : pair;
}

/** Every year of the range, whether a figure exists or not: a missing year keeps its place. */
export function yearsOf({ data, params: { from, to } }: Input): readonly number[] {
  return yearsWithin(
    data.trade.map((row) => row.year),
    from,
    to,
  );
}

/** Columns in the order of the table; the first one is what the finding speaks of. */
export function columnsOf(input: Input): readonly TradeColumn[] {
  const { data, pkg, params: values, messages } = input;
  return tradeColumns(data.trade, pkg.dashboard, reportersOf(input), values.flow, messages.flows);
}

/** "Imports, counted by Kazakhstan". */
export function columnLabel(input: Input, column: TradeColumn): string {
  return input.messages.column(input.messages.flows[column.flow], countryName(input, column.reporter));
}

function table(input: Input): Table {
  const { params: values, messages, data, pkg } = input;
  const columns = columnsOf(input);
  const years = yearsOf(input);
  const type = UNIT_TYPE[values.unit];
  const gdp = new Map(
    data.gdp.filter((row) => row.country === pkg.dashboard.reporter).map((row) => [row.year, row]),
  );
  const base = values.unit === 'index' ? baseYear(columns, years) : null;
  const mirrored = values.unit === 'usd' ? mirroredPairs(columns, pkg.dashboard) : [];
  const head: Column[] = [
    { key: 'year', label: messages.year, type: 'year', isRowHeader: true },
    ...columns.map((column): Column => ({
      key: column.key,
      label: columnLabel(input, column),
      type,
      reporter: column.reporter,
    })),
    ...mirrored.map(({ key, own }): Column => ({
      key,
      label: messages.gap(messages.flows[own.flow]),
      type: 'change',
    })),
  ];
  const rows = years.map((current): TableRow => {
    const cells: Record<string, Cell> = { year: { value: current } };
    for (const column of columns) {
      cells[column.key] = tradeCell(column, current, {
        unit: values.unit,
        base,
        gdp,
        label: (of) => `${columnLabel(input, column)}, ${of}`,
        gdpLabel: (of) => messages.gdpOf(countryName(input, pkg.dashboard.reporter), String(of)),
      });
    }
    for (const { key, own, other } of mirrored) cells[key] = gapCell(input, own, other, current);
    return { id: String(current), cells };
  });
  return { columns: head, rows };
}

/** What both sides count: the same goods, once as exports of one, once as imports of the other. */
function mirroredPairs(columns: readonly TradeColumn[], pair: { readonly reporter: string }) {
  return columns
    .filter((own) => own.reporter === pair.reporter && own.flow !== 'balance')
    .flatMap((own) => {
      const other = columns.find((column) => column.reporter !== own.reporter && column.flow === own.flow);
      return other ? [{ key: `gap_${own.flow}`, own, other }] : [];
    });
}

function gapCell(input: Input, own: TradeColumn, other: TradeColumn, current: number): Cell {
  const reported = own.figures.get(current);
  const mirroredFigure = other.figures.get(current);
  const value = mirrorGap(reported, mirroredFigure);
  if (value === null || !reported || !mirroredFigure) return { value: null };
  const inputs = [
    tradeInput(mirroredFigure, `${columnLabel(input, other)}, ${current}`),
    tradeInput(reported, `${columnLabel(input, own)}, ${current}`),
  ];
  return {
    value,
    source: [...new Set(inputs.flatMap(({ source }) => source))],
    notes: ['mirror'],
    mark: 'derived',
    derivation: { method: 'gap', inputs },
  };
}

function controls(input: Input): readonly Control[] {
  const { messages, data, pkg, format } = input;
  const { min, max } = yearExtent(data.trade.map((row) => row.year));
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const units = UNITS.filter((unit) => unit !== 'gdp' || data.gdp.length > 0);
  return [
    {
      kind: 'multiple',
      key: 'flow',
      label: messages.flow,
      isDisplay: true,
      options: FLOWS.map((value) => ({ value, label: messages.flows[value] })),
    },
    {
      kind: 'choice',
      key: 'reporter',
      label: messages.reporter,
      options: [
        { value: 'both', label: messages.both },
        ...pair.map((value) => ({ value, label: countryName(input, value) })),
      ],
    },
    {
      kind: 'choice',
      key: 'unit',
      label: messages.unit,
      isCompact: true,
      options: units.map((value) => ({ value, label: messages.units[value] })),
    },
    { kind: 'years', from: 'from', to: 'to', label: messages.years, min, max },
    {
      kind: 'choice',
      key: 'chart',
      label: messages.drawing,
      isCompact: true,
      options: DRAWINGS.map((value) => ({ value, label: messages.drawings[value] })),
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
  const { messages, format, params: values } = input;
  const column = columnsOf(input)[0];
  if (!column) return null;
  const known = shown.rows.filter(
    (row) => numberOf(row, column.key) !== null && column.figures.get(Number(row.id))?.isComplete,
  );
  const last = known.at(-1);
  if (!last) return null;
  const what = {
    flow: messages.flows[column.flow],
    pair: pairName(input),
    reporter: countryName(input, column.reporter),
    year: last.id,
  };
  const written = cellWriter(shown, format, mark);
  const value = written(last.id, column.key);
  if (values.unit === 'yoy') return messages.findings.yoy({ ...what, value });
  if (values.unit === 'gdp')
    return messages.findings.gdp({
      ...what,
      value,
      country: countryName(input, input.pkg.dashboard.reporter),
    });
  if (values.unit === 'index') {
    const base = baseYear(columnsOf(input), yearsOf(input));
    return base === null ? null : messages.findings.index({ ...what, value, base: String(base) });
  }
  if (column.flow === 'balance') return messages.findings.balance({ ...what, value });
  const top = known.reduce((best, row) =>
    (numberOf(row, column.key) ?? 0) > (numberOf(best, column.key) ?? 0) ? row : best,
  );
  const since = known[0]?.id ?? last.id;
  if (since === last.id) return messages.findings.single({ ...what, value });
  if (top === last) return messages.findings.highest({ ...what, value, since });
  return messages.findings.below({
    ...what,
    value,
    topYear: top.id,
    topValue: written(top.id, column.key),
  });
}

function subtitle(input: Input, { rows }: Table): string {
  const { messages, params: values, pkg } = input;
  const reporters = reportersOf(input).map((code) => countryName(input, code));
  return messages.subtitle({
    unit: messages.unitsLong[values.unit],
    period: rows.length > 0 ? `${rows[0]?.id}–${rows.at(-1)?.id}` : '',
    home: countryName(input, pkg.dashboard.reporter),
    partner: countryName(input, pkg.dashboard.partner),
    reporters: input.format.list(reporters),
  });
}

function notes(input: Input): readonly string[] {
  const reporters = reportersOf(input);
  const hasPartner = reporters.includes(input.pkg.dashboard.partner);
  return [
    ...(reporters.length > 1 ? ['mirror'] : []),
    ...(hasPartner ? ['rus-stops-2022', 'record-2012'] : []),
  ];
}

function countryName({ data, format }: Input, code: string): string {
  const partner = data.partners.find(({ id }) => id === code);
  return partner ? format.text(partner.name) : code;
}

function pairName(input: Input): string {
  return `${countryName(input, input.pkg.dashboard.reporter)}–${countryName(input, input.pkg.dashboard.partner)}`;
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
  notes,
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
});
