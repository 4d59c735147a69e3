import { compareDates, yearOf } from '../dates.ts';
import { PENDING_STAGE } from '../projects/announced.ts';
import type { DataPackage, Row } from '../schemas.ts';
import type { ColumnType } from '../table.ts';

/** Stage of statements on projects that were carried out. */
const CARRIED_OUT_STAGE = 'carried-out';

/**
 * What a claim is about.
 * - `carried-out`, `pending` number of joint projects · `carried-out-value`, `pending-value` what they are worth
 * - `trade` goods trade of a year · `trade-growth` its change on the year before
 * - `import-share` the partner's part in the imports of a year
 */
const SUBJECTS = [
  'carried-out',
  'carried-out-value',
  'pending',
  'pending-value',
  'trade',
  'trade-growth',
  'import-share',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Unit of each subject. */
export const SUBJECT_TYPE = {
  'carried-out': 'count',
  'carried-out-value': 'usd',
  pending: 'count',
  'pending-value': 'usd',
  trade: 'usd',
  'trade-growth': 'change',
  'import-share': 'share',
} as const satisfies Readonly<Record<Subject, ColumnType>>;

/** One figure that somebody stated. */
export interface Claim {
  readonly subject: Subject;
  readonly statement: Row<'statements'>;
  readonly stated: number;
  /** True for the statements that the package names as its starting point. */
  readonly isSeed: boolean;
}

/**
 * Every figure in the statements that can be held against data, those of the seed first and in the order of the package,
 * the others by date.
 */
export function claimsOf(
  statements: readonly Row<'statements'>[],
  seed: DataPackage['dashboard']['statements'],
): readonly Claim[] {
  const seedIds = [seed.carriedOut, seed.pending, seed.tradeVolume, seed.importShare];
  const first = seedIds.flatMap((id) => statements.find((row) => row.id === id) ?? []);
  const others = statements
    .filter(({ id }) => !seedIds.includes(id))
    .toSorted((a, b) => compareDates(a.statedOn ?? '9999', b.statedOn ?? '9999'));
  return [
    ...first.flatMap((statement) => figuresOf(statement, true)),
    ...others.flatMap((statement) => figuresOf(statement, false)),
  ];
}

/**
 * The year whose data a claim on trade is held against: the one it names, or, where it names neither year nor period, the
 * last full year before it was made; `null` where it is about another period.
 */
export function yearOfClaim({ year, period, statedOn }: Row<'statements'>): number | null {
  if (year !== null) return year;
  return period === null && statedOn !== null ? yearOf(statedOn) - 1 : null;
}

/** How exactly the figure of a claim was worded; `null` for growth rates, whose wording is in the note. */
export function qualifierOf({ subject, statement }: Claim): Row<'statements'>['qualifier'] | null {
  switch (SUBJECT_TYPE[subject]) {
    case 'count':
      return statement.countQualifier;
    case 'change':
      return null;
    default:
      return statement.qualifier;
  }
}

function figuresOf(statement: Row<'statements'>, isSeed: boolean): readonly Claim[] {
  return SUBJECTS.flatMap((subject) => {
    const stated = figureOf(statement, subject);
    return stated === null ? [] : [{ subject, statement, stated, isSeed }];
  });
}

function figureOf(statement: Row<'statements'>, subject: Subject): number | null {
  const { metric, stage, count, valueUsd, change, share } = statement;
  switch (subject) {
    case 'carried-out':
      return metric === 'projects' && stage === CARRIED_OUT_STAGE ? count : null;
    case 'carried-out-value':
      return metric === 'projects' && stage === CARRIED_OUT_STAGE ? valueUsd : null;
    case 'pending':
      return metric === 'projects' && stage === PENDING_STAGE ? count : null;
    case 'pending-value':
      return metric === 'projects' && stage === PENDING_STAGE ? valueUsd : null;
    case 'trade':
      return metric === 'trade-turnover' ? valueUsd : null;
    case 'trade-growth':
      return metric === 'trade-turnover' ? change : null;
    case 'import-share':
      return metric === 'import-share' ? share : null;
  }
}
