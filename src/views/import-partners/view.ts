import { withoutOverlap } from '../../domain/partner-groups.ts';
import type { Row } from '../../domain/schemas.ts';
import {
  importInput,
  importYears,
  rankableYears,
  rankPartners,
  remainderOf,
  shareOf,
  type ImportYear,
} from '../../domain/shares.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { cellOf, numberOf, textOf, type Cell, type Table, type TableRow } from '../../domain/table.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { oneOf, year } from '../../view-kit/params.ts';
import { defineView, type Control, type ViewInput } from '../../view-kit/view.ts';
import {
  changeCell,
  partnerNames,
  remainderCell,
  shareCell,
  valueCell,
  type NameOf,
} from '../shared/import-cells.ts';
import { importPartners as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';

const UNITS = ['share', 'usd'] as const;
const GROUPS = ['countries', 'groups'] as const;

/** Partners with a row of their own; all the others stand together in one. */
const LISTED = 15;

/** Id of the row of all partners that are not listed. */
export const OTHERS = 'other';

export const params = {
  year: year(),
  group: oneOf(GROUPS, 'countries'),
  unit: oneOf(UNITS, 'share'),
};

type Dataset = (typeof manifest.datasets)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

function yearsOf({ data, pkg }: Input): ReadonlyMap<number, ImportYear> {
  return importYears(data.imports, pkg.dashboard.reporter);
}

function namesOf({ data, format }: Input): NameOf {
  return partnerNames(data.partners, format);
}

/** The year asked for if its partners can be ranked, else the latest one; `null` in a package without any. */
function shownYear(input: Input): number | null {
  const rankable = rankableYears(yearsOf(input));
  const asked = input.params.year;
  return asked !== null && rankable.includes(asked) ? asked : (rankable.at(-1) ?? null);
}

/** Groups of the data that have members, by id. */
function groupIds({ data }: Input): readonly string[] {
  return data.partners.filter(({ members }) => members.length > 0).map(({ id }) => id);
}

/** Which partners take part: countries alone, or groups in the place of their members. */
function isRankedBy(input: Input, imports: ImportYear): (partner: string) => boolean {
  const groups = groupIds(input);
  if (input.params.group === 'countries') return (partner) => !groups.includes(partner);
  const distinct = new Set(withoutOverlap([...imports.byPartner.keys()], input.data.partners));
  return (partner) => distinct.has(partner);
}

function table(input: Input): Table {
  const { messages } = input;
  const current = shownYear(input);
  const years = yearsOf(input);
  const imports = current === null ? undefined : years.get(current);
  const columns = [
    { key: 'rank', label: messages.rank, type: 'count' },
    { key: 'partner', label: messages.partner, type: 'text', isRowHeader: true },
    { key: 'value', label: messages.value, type: 'usd' },
    { key: 'share', label: messages.share, type: 'share' },
    { key: 'change', label: messages.change(String((current ?? 0) - 1)), type: 'points' },
  ] as const;
  if (!imports) return { columns, rows: [] };
  const before = years.get(imports.year - 1);
  const name = namesOf(input);
  const groups = groupIds(input);
  const listed = rankPartners(imports, isRankedBy(input, imports)).slice(0, LISTED);
  const rows = listed.map((row, index): TableRow => {
    const share = shareOf(imports, row.partner);
    return {
      id: row.partner,
      cells: {
        rank: rankCell(listed, index, name),
        partner: { value: name(row.partner) },
        value: valueCell(row, groups.includes(row.partner)),
        share: shareCell(share, name),
        change: changeCell(share, shareOf(before, row.partner), name),
      },
    };
  });
  return { columns, rows: [...rows, othersRow(input, imports, listed)] };
}

/** The place of a partner, with the figures of those before it. */
function rankCell(ranked: readonly Row<'imports'>[], index: number, name: NameOf): Cell {
  const before = ranked.slice(0, index + 1).toReversed();
  return {
    value: index + 1,
    source: [...new Set(before.flatMap(({ source }) => source))],
    mark: 'derived',
    derivation: { method: 'rank', inputs: before.map((row) => importInput(row, name(row.partner))) },
  };
}

function othersRow(
  input: Input,
  imports: ImportYear,
  listed: readonly { readonly partner: string }[],
): TableRow {
  const { messages } = input;
  const name = namesOf(input);
  const rest = remainderOf(
    imports,
    listed.map(({ partner }) => partner),
  );
  return {
    id: OTHERS,
    cells: {
      rank: { value: null },
      partner: { value: messages.others },
      value: remainderCell(rest, 'usd', name, messages.others),
      share: remainderCell(rest, 'share', name, messages.others),
      change: { value: null },
    },
  };
}

function controls(input: Input): readonly Control[] {
  const { messages } = input;
  return [
    { kind: 'year', key: 'year', label: messages.year, years: rankableYears(yearsOf(input)) },
    ...(groupIds(input).length > 0 ? [choice('group', messages.group, messages.groups)] : []),
    choice('unit', messages.unit, messages.units),
  ];
}

/** A choice of one of the labelled values. */
function choice(key: string, label: string, labels: Readonly<Record<string, string>>): Control {
  const options = Object.entries(labels).map(([value, text]) => ({ value, label: text }));
  return { kind: 'choice', key, label, options };
}

function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { messages, format, pkg } = input;
  const current = shownYear(input);
  const ranked = shown.rows.filter((row) => row.id !== OTHERS && numberOf(row, 'share') !== null);
  const [first, second] = ranked;
  if (!first || current === null) return null;
  const written = cellWriter(shown, format, mark);
  const shareText = (row: TableRow) => {
    // Compilers disagree on the total: a decimal would say more than is known.
    const isExact = cellOf(row, 'share').mark === 'derived';
    const text = written(row.id, 'share', format.share(numberOf(row, 'share') ?? 0, isExact ? 1 : 0));
    return isExact ? text : messages.about(text);
  };
  const place = (row: TableRow) => ({
    partner: textOf(row, 'partner'),
    share: shareText(row),
    rank: written(row.id, 'rank'),
  });
  const what = {
    reporter: namesOf(input)(pkg.dashboard.reporter),
    year: String(current),
    first: place(first),
  };
  const own = ranked.find(({ id }) => id === pkg.dashboard.partner);
  if (own && own !== first) return messages.findings.follows({ ...what, own: place(own) });
  return own && second
    ? messages.findings.leads({ ...what, second: place(second) })
    : messages.findings.only(what);
}

function subtitle(input: Input): string {
  const { messages, params: values, pkg } = input;
  const current = shownYear(input);
  const reporter = namesOf(input)(pkg.dashboard.reporter);
  return messages.subtitle(messages.unitsLong[values.unit], String(current ?? ''), reporter);
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
});
