import {
  importYears,
  remainderOf,
  shareOf,
  standingOf,
  WORLD,
  type ImportYear,
  type YearValue,
} from '../../domain/shares.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { cellOf, numberOf, type Cell, type Column, type Table, type TableRow } from '../../domain/table.ts';
import { yearExtent, yearsWithin } from '../../domain/years.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { marksControl, marksParam } from '../../view-kit/marks.ts';
import { ids, oneId, oneOf, year } from '../../view-kit/params.ts';
import { defineView, type Control, type ViewInput } from '../../view-kit/view.ts';
import { partnerNames, remainderCell, shareCell, valueCell, type NameOf } from '../shared/import-cells.ts';
import { partnerOptions } from '../shared/partner-options.ts';
import { addable, chosenPartners, defaultPartners, importColumns, type ImportColumn } from './columns.ts';
import { importShares as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { sentences } from '../../i18n/sentences.ts';

const UNITS = ['share', 'usd'] as const;
const DRAWINGS = ['line', 'stack'] as const;

export const params = {
  partner: ids(),
  unit: oneOf(UNITS, 'share'),
  from: year(),
  to: year(),
  chart: oneOf(DRAWINGS, 'line'),
  marks: marksParam,
  focus: oneId('', 'card'),
};

type Dataset = (typeof manifest.datasets)[number] | (typeof manifest.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

function yearsOf({ data, pkg }: Input): ReadonlyMap<number, ImportYear> {
  return importYears(data.imports, pkg.dashboard.reporter);
}

function namesOf({ data, format }: Input): NameOf {
  return partnerNames(data.partners, format);
}

/** Columns in the order of the table; the first is the package's own partner, if it is chosen. */
export function columnsOf(input: Input): readonly ImportColumn[] {
  const { data, params: values, pkg } = input;
  const chosen = chosenPartners(values.partner, yearsOf(input), data.partners, pkg.dashboard.partner);
  return importColumns(chosen, data.partners, values.unit === 'usd');
}

/** "Germany (within EU-27)" */
export function columnLabel(input: Input, { key, kind, within }: ImportColumn): string {
  const { messages } = input;
  if (kind !== 'partner') return messages[kind];
  const name = namesOf(input);
  return within === null ? name(key) : messages.within(name(key), name(within));
}

function table(input: Input): Table {
  const { params: values, messages, data } = input;
  const columns = columnsOf(input);
  const years = yearsOf(input);
  const head: Column[] = [
    { key: 'year', label: messages.year, type: 'year', isRowHeader: true },
    ...columns.map((column): Column => ({
      key: column.key,
      label: columnLabel(input, column),
      type: values.unit,
    })),
  ];
  const summands = addable(columns, data.partners);
  const name = namesOf(input);
  const rows = yearsWithin([...years.keys()], values.from, values.to).map((current): TableRow => {
    const imports = years.get(current);
    const cells = columns.map((column): readonly [string, Cell] => {
      if (column.kind === 'remainder') {
        const remainder = remainderOf(imports, summands);
        return [column.key, remainderCell(remainder, values.unit, name, messages.remainder)];
      }
      const row =
        column.kind === 'total' ? (imports?.total ?? undefined) : imports?.byPartner.get(column.key);
      if (values.unit === 'usd') return [column.key, valueCell(row, column.isGroup)];
      const open = [row ?? null, imports?.total ?? null];
      return [column.key, shareCell(shareOf(imports, column.key), name, open)];
    });
    return { id: String(current), cells: { year: { value: current }, ...Object.fromEntries(cells) } };
  });
  return { columns: head, rows };
}

function controls(input: Input): readonly Control[] {
  const { messages, data, pkg, format } = input;
  const years = yearsOf(input);
  return [
    {
      kind: 'multiple',
      key: 'partner',
      label: messages.partner,
      isDisplay: true,
      emptyMeans: defaultPartners(years, data.partners, pkg.dashboard.partner),
      options: partnerOptions(years, namesOf(input), pkg.dashboard.partner),
    },
    {
      kind: 'choice',
      key: 'unit',
      label: messages.unit,
      options: UNITS.map((value) => ({ value, label: messages.units[value] })),
    },
    { kind: 'years', from: 'from', to: 'to', label: messages.years, ...yearExtent([...years.keys()]) },
    {
      kind: 'choice',
      key: 'chart',
      label: messages.drawing,
      isCompact: true,
      options: DRAWINGS.map((value) => ({ value, label: messages.drawings[value] })),
    },
    ...marksControl(data, messages.marks, format),
  ];
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { messages, format, params: values, pkg } = input;
  const columns = columnsOf(input).filter(({ kind }) => kind === 'partner');
  const column = columns.find(({ key }) => key === values.focus) ?? columns[0];
  if (!column) return null;
  const { rows } = shown;
  const cells = new Map(rows.map((row) => [Number(row.id), cellOf(row, column.key)]));
  const known = rows.flatMap((row) => {
    const value = numberOf(row, column.key);
    const isWhole = cellOf(row, column.key).mark !== 'incomplete';
    return value !== null && isWhole ? [{ year: Number(row.id), value }] : [];
  });
  const standing = standingOf(known);
  if (!standing) return null;
  const { last } = standing;
  const written = cellWriter(shown, format, mark);
  const shareText = ({ year: of, value }: YearValue) => {
    const isExact = cells.get(of)?.mark === 'derived';
    const text = written(String(of), column.key, format.share(value, isExact ? 1 : 0));
    return isExact ? text : messages.about(text);
  };
  const name = namesOf(input);
  const what = {
    partner: name(column.key),
    reporter: name(pkg.dashboard.reporter),
    year: String(last.year),
  };
  if (values.unit === 'usd') {
    const share = shareOf(yearsOf(input).get(last.year), column.key);
    const isExact = share?.mark === 'derived';
    const text =
      share &&
      mark(format.share(share.value, isExact ? 1 : 0), {
        ...shareCell(share, name),
        label: `${last.year}, ${name(column.key)}`,
        type: 'share',
      });
    return messages.findings.worth({
      ...what,
      value: written(String(last.year), column.key),
      share: text === null || isExact ? text : messages.about(text),
    });
  }
  const value = shareText(last);
  switch (standing.kind) {
    case 'single':
      return messages.findings.single({ ...what, value });
    case 'highest':
      return messages.findings.highest({ ...what, value, since: String(standing.since) });
    case 'after': {
      const { peak } = standing;
      return messages.findings.after({
        ...what,
        value,
        peak: shareText(peak),
        peakYear: String(peak.year),
      });
    }
  }
}

function subtitle(input: Input, { rows }: Table): string {
  const { messages, params: values, pkg, format } = input;
  const name = namesOf(input);
  const period = rows[0] ? format.period(rows[0].id, rows.at(-1)?.id ?? null) : '';
  const text = messages.subtitle(messages.unitsLong[values.unit], period, name(pkg.dashboard.reporter));
  if (values.chart === 'line') return text;
  const inside = columnsOf(input).filter(({ within }) => within !== null);
  const groups = [...new Set(inside.map(({ within }) => within ?? WORLD))];
  const remarks = groups.map((group) => {
    const members = inside.filter(({ within }) => within === group).map(({ key }) => name(key));
    return messages.notStacked(format.list(members), name(group));
  });
  return sentences([text, ...remarks]);
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
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
  drawsLines: true,
});
