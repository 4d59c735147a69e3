import { areOverlapping, type PartnerKinds } from './partner-groups.ts';
import type { Row } from './schemas.ts';
import type { CellMark, DerivationInput } from './table.ts';

/** Id of the row of `imports` that holds all partners together. */
export const WORLD = 'WLD';

type ImportRow = Row<'imports'>;

/** What one country imported in one year, as it counts it. */
export interface ImportYear {
  readonly year: number;
  readonly total: ImportRow | null;
  /** Countries and groups, without the total. A partner that is absent is not documented, not zero. */
  readonly byPartner: ReadonlyMap<string, ImportRow>;
}

/** A partner's part in all imports of a year. */
export interface Share {
  /** 0–1. */
  readonly value: number;
  readonly part: ImportRow;
  readonly total: ImportRow;
  readonly mark: ShareMark;
}

/** `inferred`: the two figures have different compilers; `conflict`: compilers disagree on the total. */
export type ShareMark = Extract<CellMark, 'derived' | 'inferred' | 'conflict'>;

/** Caveats of the data that make a share less exact than its decimals say. */
const MARK_OF_NOTE: ReadonlyMap<string, ShareMark> = new Map([
  ['share-2017-mixed', 'inferred'],
  ['uncertain-2011-2012', 'conflict'],
]);

/** A reporter's imports by year. */
export function importYears(rows: readonly ImportRow[], reporter: string): ReadonlyMap<number, ImportYear> {
  const years = new Map<
    number,
    { year: number; total: ImportRow | null; byPartner: Map<string, ImportRow> }
  >();
  for (const row of rows) {
    if (row.reporter !== reporter) continue;
    const year = years.get(row.year) ?? { year: row.year, total: null, byPartner: new Map() };
    years.set(row.year, year);
    if (row.partner === WORLD) year.total = row;
    else year.byPartner.set(row.partner, row);
  }
  return years;
}

/**
 * Share of one partner in all imports of a year; `null` where the partner or the total is unknown or covers only a part
 * of the year.
 */
export function shareOf(imports: ImportYear | undefined, partner: string): Share | null {
  const part = imports?.byPartner.get(partner);
  const total = imports?.total;
  if (!part?.isComplete || !total?.isComplete || total.valueUsd <= 0) return null;
  return { value: part.valueUsd / total.valueUsd, part, total, mark: shareMark([part, total]) };
}

/** How exact a share is that is computed from these rows. */
export function shareMark(rows: readonly ImportRow[]): ShareMark {
  const marks = rows.flatMap(({ notes }) => notes.map((note) => MARK_OF_NOTE.get(note)));
  return marks.find((mark) => mark !== undefined) ?? 'derived';
}

/**
 * Change of a share on the year before, as the difference of two shares (0.012 = 1.2 percentage points); `null` unless
 * both are known and each has one compiler.
 */
export function shareChange(now: Share | null, before: Share | null): number | null {
  if (!now || !before || now.mark === 'inferred' || before.mark === 'inferred') return null;
  return now.value - before.value;
}

/** All imports less those of some partners. */
export interface Remainder {
  readonly valueUsd: number;
  readonly total: ImportRow;
  readonly parts: readonly ImportRow[];
}

/**
 * What all partners but the given ones supplied; `null` where the total or one of them is unknown or incomplete, so that
 * an unknown partner never hides in the remainder. The caller leaves out members of a group that is given.
 */
export function remainderOf(imports: ImportYear | undefined, partners: readonly string[]): Remainder | null {
  const total = imports?.total;
  if (!imports || !total?.isComplete) return null;
  const parts = partners.flatMap((partner) => imports.byPartner.get(partner) ?? []);
  if (parts.length < partners.length || parts.some((part) => !part.isComplete)) return null;
  return { valueUsd: parts.reduce((rest, part) => rest - part.valueUsd, total.valueUsd), total, parts };
}

/** Years for which partners can be ranked: the total is complete, and so are several partners. */
export function rankableYears(years: ReadonlyMap<number, ImportYear>): readonly number[] {
  return [...years.values()]
    .filter(({ total, byPartner }) => total?.isComplete && byPartner.size > 1)
    .map(({ year }) => year)
    .toSorted((a, b) => a - b);
}

/** The partners of a year from the largest down. */
export function rankPartners(
  { byPartner }: ImportYear,
  isRanked: (partner: string) => boolean,
): readonly ImportRow[] {
  return [...byPartner.values()]
    .filter(({ partner }) => isRanked(partner))
    .toSorted((a, b) => b.valueUsd - a.valueUsd);
}

/** The largest partners of a year, of which no two overlap: a group stands for its members where it is larger. */
export function largestPartners(
  imports: ImportYear,
  count: number,
  partners: PartnerKinds,
): readonly string[] {
  const chosen: string[] = [];
  for (const { partner } of rankPartners(imports, () => true)) {
    if (chosen.length === count) break;
    if (!chosen.some((other) => areOverlapping(partner, other, partners))) chosen.push(partner);
  }
  return chosen;
}

/** A known value of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** How the last value stands to those before it. */
export type Standing =
  | { readonly kind: 'single'; readonly last: YearValue }
  /** No value from `since` on is greater. */
  | { readonly kind: 'highest'; readonly last: YearValue; readonly since: number }
  | { readonly kind: 'after'; readonly last: YearValue; readonly peak: YearValue };

/** Length of the time, the last year included, in which a peak is still the story of the last value. */
const RECENT_YEARS = 10;

/** Compares the last known value with the highest of the ten years that end with it; `null` without any value. */
export function standingOf(known: readonly YearValue[]): Standing | null {
  const last = known.at(-1);
  if (!last) return null;
  const earlier = known.slice(0, -1);
  const recent = earlier.filter(({ year }) => year > last.year - RECENT_YEARS);
  const peak = recent.toSorted((a, b) => b.value - a.value)[0];
  if (!peak) return { kind: 'single', last };
  if (peak.value > last.value) return { kind: 'after', last, peak };
  const above = earlier.findLastIndex(({ value }) => value > last.value);
  return { kind: 'highest', last, since: earlier[above + 1]?.year ?? last.year };
}

/** A figure of imports that another one is computed from; `name` says whose imports they are. */
export function importInput(row: ImportRow, name: string): DerivationInput {
  const { year, reporter, valueUsd, source, notes } = row;
  return {
    label: `${name}, ${year}`,
    type: 'usd',
    value: valueUsd,
    source,
    notes,
    period: String(year),
    reporter,
  };
}
