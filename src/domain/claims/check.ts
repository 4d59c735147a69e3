import { spanOf } from '../dates.ts';
import { countedProject, documentedOn } from '../projects/documented.ts';
import type { Datasets, Row } from '../schemas.ts';
import { importInput, importYears, shareOf } from '../shares.ts';
import { countCell } from '../count.ts';
import type { Cell } from '../table.ts';
import { tradeByYear, type FlowLabels } from '../trade.ts';
import { completeCell, differenceCell, gapOf, growthCell, union, type InputLabels } from './check-cells.ts';
import { yearOfClaim, type Claim } from './claim.ts';
import { verdictOnAmount, verdictOnPercentage, type Verdict } from './verdict.ts';

/** Resources that claims are held against. */
type CheckData = Datasets<'trade' | 'imports' | 'projects' | 'project-statuses' | 'statuses'>;

/** Why a check says what it says; each has its sentence in the messages. */
export type Reason =
  | 'year'
  | 'year-assumed'
  | 'other-side'
  | 'no-figure'
  | 'documented-pending'
  | 'no-list'
  | 'sums-differ';

/** A claim held against one set of data. */
export interface Check {
  readonly claim: Claim;
  /** ISO code of the side whose count it is; `null` for the documented projects. */
  readonly counter: string | null;
  /** Year of the data; `null` where a day counts. */
  readonly year: number | null;
  /** What the data say. */
  readonly data: Cell;
  /** Stated less data, in the unit of the claim; percentages in percentage points. */
  readonly difference: Cell;
  /** Stated relative to data, −0.017 = 1.7 % lower; amounts only. */
  readonly relative: Cell;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

export interface CheckContext {
  readonly data: CheckData;
  /** The two countries, ISO 3166 alpha-3. */
  readonly pair: { readonly reporter: string; readonly partner: string };
  readonly labels: FlowLabels &
    InputLabels & {
      readonly total: string;
      readonly allImports: string;
      readonly project: (row: Row<'projects'>) => string;
    };
}

/** Holds a claim against everything the data have on it, the nearest scope first. */
export function checksOf(claim: Claim, context: CheckContext): readonly Check[] {
  switch (claim.subject) {
    case 'carried-out':
      return [notCheckable(claim, 'no-list')];
    case 'carried-out-value':
    case 'pending-value':
      return [notCheckable(claim, 'sums-differ')];
    case 'pending':
      return [checkPending(claim, context)];
    case 'trade':
    case 'trade-growth':
      return yearOfClaim(claim.statement) === null
        ? [notCheckable(claim, 'no-figure')]
        : countersOf(claim, context).map((counter) => checkTrade(claim, counter, context));
    case 'import-share':
      return [checkShare(claim, context)];
  }
}

/** Both sides of the pair, the one whose count was stated first. */
function countersOf({ statement }: Claim, { pair }: CheckContext): readonly string[] {
  const sides = [pair.reporter, pair.partner];
  return statement.countedBy === pair.partner ? sides.toReversed() : sides;
}

function checkTrade(claim: Claim, counter: string, context: CheckContext): Check {
  const { data, pair, labels } = context;
  const year = yearOfClaim(claim.statement) ?? 0;
  const question = { home: pair.reporter, partner: pair.partner, reporter: counter };
  const figures = tradeByYear(data.trade, question, 'total', labels);
  const cell =
    claim.subject === 'trade'
      ? completeCell(figures.get(year))
      : growthCell(figures, year, (of) => `${labels.total}, ${of}`);
  const { countedBy } = claim.statement;
  return compare({ claim, counter, year }, cell, context, countedBy !== null && countedBy !== counter);
}

function checkShare(claim: Claim, context: CheckContext): Check {
  const { data, pair, labels } = context;
  const year = yearOfClaim(claim.statement);
  const counter = pair.reporter;
  const share = year === null ? null : shareOf(importYears(data.imports, counter).get(year), pair.partner);
  const cell: Cell = share
    ? {
        value: share.value,
        period: String(year),
        reporter: counter,
        source: union(share.part.source, share.total.source),
        notes: union(share.part.notes, share.total.notes),
        mark: share.mark,
        derivation: {
          method: 'share',
          inputs: [importInput(share.part, labels.import), importInput(share.total, labels.allImports)],
        },
      }
    : { value: null };
  return compare({ claim, counter, year }, cell, context, false);
}

/** Documented pending projects are not known to be among the announced: a number beside a number, no verdict on it. */
function checkPending(claim: Claim, { data, labels }: CheckContext): Check {
  const { statedOn } = claim.statement;
  if (statedOn === null) return notCheckable(claim, 'no-list');
  const pending = documentedOn(data, spanOf(statedOn).last).filter(({ isPending }) => isPending);
  const rows = pending.map((one) => countedProject(one, labels.project(one.project)));
  const cell = { ...countCell(rows, ['not-itemised', 'first-part-read']), period: statedOn };
  return {
    claim,
    counter: null,
    year: null,
    data: cell,
    difference: claim.stated > pending.length ? differenceCell(claim, cell, labels) : { value: null },
    relative: { value: null },
    verdict: 'other-scope',
    reason: 'documented-pending',
  };
}

function compare(
  of: Pick<Check, 'claim' | 'counter' | 'year'>,
  data: Cell,
  { labels }: CheckContext,
  isOtherSide: boolean,
): Check {
  const { claim } = of;
  if (typeof data.value !== 'number' || data.value === 0) {
    return { ...notCheckable(claim, 'no-figure'), ...of };
  }
  const difference = differenceCell(claim, data, labels);
  const isAmount = claim.subject === 'trade';
  const relative = claim.stated / data.value - 1;
  const verdict = isAmount ? verdictOnAmount(relative) : verdictOnPercentage(claim.stated - data.value);
  return {
    ...of,
    data,
    difference,
    relative: isAmount
      ? { ...difference, value: relative, derivation: gapOf(claim, data, labels) }
      : { value: null },
    verdict: isOtherSide ? 'other-count' : verdict,
    reason: isOtherSide ? 'other-side' : claim.statement.year === null ? 'year-assumed' : 'year',
  };
}

function notCheckable(claim: Claim, reason: Reason): Check {
  const none: Cell = { value: null };
  return {
    claim,
    counter: null,
    year: null,
    data: reason === 'no-list' || reason === 'sums-differ' ? { value: null, notes: ['not-itemised'] } : none,
    difference: none,
    relative: none,
    verdict: 'not-checkable',
    reason,
  };
}
