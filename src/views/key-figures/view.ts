import { checksOf, type Check } from '../../domain/claims/check.ts';
import { statedCell } from '../../domain/claims/check-cells.ts';
import { claimsOf, qualifierOf, SUBJECT_TYPE, type Subject } from '../../domain/claims/claim.ts';
import {
  CLOSE_POINTS,
  CLOSE_SHARE,
  NEAR_POINTS,
  NEAR_SHARE,
  type Verdict,
} from '../../domain/claims/verdict.ts';
import { countCell } from '../../domain/count.ts';
import { phrase, type Mark } from '../../domain/phrase.ts';
import { rememberFor } from '../../domain/remember.ts';
import type { Cell, Column, ColumnType, Table, TableRow } from '../../domain/table.ts';
import { defineView, type ViewInput } from '../../view-kit/view.ts';
import { keyFigures as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { params } from './params.ts';

type Dataset = (typeof manifest.datasets)[number] | (typeof manifest.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;

/** Every claim held against the data: those of the article first, each against the nearest scope first. */
export const checksFor = rememberFor((input: Input): readonly Check[] => {
  const { data, pkg, messages, format } = input;
  const context = {
    data,
    pair: pkg.dashboard,
    labels: {
      ...messages.derivation,
      project: (row: (typeof data.projects)[number]) => format.text(row.name),
    },
  };
  return claimsOf(data.statements, pkg.dashboard.statements).flatMap((claim) => checksOf(claim, context));
});

/** "counted by Kazakhstan"; "documented projects". */
export function againstOf(input: Input, { counter, data }: Check): string | null {
  if (data.value === null) return null;
  return counter === null ? input.messages.documented : input.messages.countedBy(countryName(input, counter));
}

/** Size of a band with its unit: "5%" for amounts, "3 points" for shares and rates. */
export function bandsOf({ format, messages }: Input, verdict: Verdict) {
  const [amount, percentage] =
    verdict === 'close' ? [CLOSE_SHARE, CLOSE_POINTS] : ([NEAR_SHARE, NEAR_POINTS] as const);
  return { amount: format.share(amount, 0), percentage: messages.points(format.number(percentage * 100)) };
}

/** The verdict in words, with the size of its band in the unit of the claim. */
export function verdictText(input: Input, { verdict, claim }: Check): string {
  const bands = bandsOf(input, verdict);
  const band = isPercentage(claim.subject) ? bands.percentage : bands.amount;
  return input.messages.verdicts[verdict](band);
}

/** Why a check says what it says, in a sentence. */
export function reasonText(input: Input, { reason, year, counter }: Check): string {
  return input.messages.reasons[reason]({
    year: String(year ?? ''),
    counter: counter === null ? '' : countryName(input, counter),
  });
}

/** "Goods trade, 2021"; "Share of imports: Russia". */
export function claimText(input: Input, { claim, year }: Check): string {
  const { messages, pkg, format } = input;
  const { subject, statement } = claim;
  const period = statement.period ? format.text(statement.period) : year;
  if (subject === 'import-share') {
    const share = messages.partnerShare(countryName(input, pkg.dashboard.partner));
    return statement.period ? `${share}, ${period}` : share;
  }
  const isTrade = subject === 'trade' || subject === 'trade-growth';
  return isTrade && period !== null ? `${messages.subjects[subject]}, ${period}` : messages.subjects[subject];
}

function table(input: Input): Table {
  const { messages } = input;
  const labels = messages.columns;
  const column = (key: keyof typeof labels, type: ColumnType): Column => ({ key, label: labels[key], type });
  return {
    columns: [
      { ...column('claim', 'text'), isRowHeader: true },
      column('said', 'figure'),
      column('wording', 'text'),
      column('speaker', 'text'),
      column('statedOn', 'date'),
      { ...column('against', 'text'), isRemark: true },
      column('data', 'figure'),
      column('difference', 'figure'),
      column('relative', 'change'),
      { ...column('verdict', 'text'), isRemark: true },
      { ...column('reason', 'text'), isRemark: true },
      { ...column('unit', 'text'), isRemark: true },
      column('scope', 'text'),
      column('origin', 'text'),
      column('note', 'text'),
    ],
    rows: checksFor(input).map((check) => rowOf(input, check)),
  };
}

function rowOf(input: Input, check: Check): TableRow {
  const { format, messages } = input;
  const { claim, data, difference, relative, counter } = check;
  const { statement, subject } = claim;
  const type = SUBJECT_TYPE[subject];
  const { source } = statement;
  const qualifier = qualifierOf(claim);
  const text = (value: string | null): Cell => ({ value, source });
  return {
    id: [statement.id, subject, counter ?? 'documented'].join('-'),
    cells: {
      claim: text(claimText(input, check)),
      said: { ...statedCell(claim), type, notes: saidNotes(check), reporter: format.text(statement.speaker) },
      wording: text(qualifier && messages.wording[qualifier]),
      speaker: text(format.text(statement.speaker)),
      statedOn: {
        value: statement.statedOn,
        source,
        ...(statement.statedOnBasis === 'inferred' && { mark: 'inferred' as const }),
      },
      against: { value: againstOf(input, check) },
      data: { ...data, type },
      difference: { ...difference, type: isPercentage(subject) ? 'points' : type },
      relative,
      verdict: { value: verdictText(input, check) },
      reason: { value: reasonText(input, check) },
      unit: { value: messages.units[type] },
      scope: text(format.text(statement.scope)),
      origin: { value: claim.isSeed ? messages.origin.article : messages.origin.other },
      note: text(statement.note && format.text(statement.note)),
    },
  };
}

/** Caveats on what was said; those of the data come with their figures. */
function saidNotes({ claim }: Check): readonly string[] {
  switch (claim.subject) {
    case 'carried-out':
    case 'carried-out-value':
      return ['carried-out-13-value', 'not-itemised', 'scopes-differ'];
    case 'pending':
    case 'pending-value':
      return ['not-itemised', 'scopes-differ'];
    case 'trade':
      return claim.isSeed ? ['preliminary-24-2', 'two-counts-2021'] : [];
    default:
      return [];
  }
}

function finding(input: Input, mark: Mark): string | null {
  const { messages, format } = input;
  const seed = checksFor(input).filter(({ claim }) => claim.isSeed);
  const written = (checks: readonly Check[]) => {
    const own = [...new Map(checks.map((check) => [check.claim, check])).values()];
    const rows = own.map((check) => ({
      label: claimText(input, check),
      source: check.claim.statement.source,
    }));
    return mark(format.number(own.length), { ...countCell(rows), label: messages.title, type: 'count' });
  };
  const checked = seed.filter(({ verdict }) => ['close', 'near', 'apart'].includes(verdict));
  const claims = new Set(checked.map(({ claim }) => claim)).size;
  if (claims === 0) return null;
  const isClose = checked.filter(({ verdict }) => verdict === 'close');
  const close = new Set(isClose.map(({ claim }) => claim)).size;
  const start = format.plural(claims, messages.finding(written(seed)), written(checked));
  return `${start}; ${close === claims ? messages.allClose : format.plural(close, messages.close, written(isClose))}`;
}

function isPercentage(subject: Subject): boolean {
  return SUBJECT_TYPE[subject] === 'change' || SUBJECT_TYPE[subject] === 'share';
}

/** The name of a country in the reader's language. */
export function countryName({ data, format }: Input, code: string): string {
  const partner = data.partners.find(({ id }) => id === code);
  return partner ? format.text(partner.name) : code;
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
  controls: () => [],
  table,
  finding: (input) => phrase((mark) => finding(input, mark)),
  subtitle: ({ messages, format, pkg }) => messages.subtitle(format.date(pkg.dashboard.asof)),
  notes: () => ['mirror'],
  chart: () => import('./chart.tsx'),
});
