import { describe, expect, it } from 'vitest';
import { asOfVersion, packageAsOf } from '../data/as-of-version.ts';
import type { Row } from '../domain/schemas.ts';
import { cellOf } from '../domain/table.ts';
import { markRevisions } from '../domain/versions/revisions.ts';
import { diffRows } from '../domain/versions/diff-rows.ts';
import type { VersionPatch } from '../domain/versions/patch.ts';
import { view } from './trade-volume/view.ts';
import { describeView, hasRevisions } from '../view-kit/describe-view.ts';
import { realData, realPackage, viewAt } from '../view-kit/testing.ts';

const TRADE = { name: 'trade', key: ['year', 'reporter', 'partner', 'flow', 'series'] };
const trade = realData(['trade']).trade;

/** Trade as a later version could have it: Kazakhstan's imports of 2021 revised upwards, a year more. */
const is2021 = (row: Row<'trade'>) => row.year === 2021 && row.reporter === 'KAZ' && row.flow === 'import';
const revised = trade.flatMap((row): Row<'trade'>[] =>
  is2021(row)
    ? [{ ...row, valueUsd: row.valueUsd + 1_000_000 }]
    : row.year === 2025
      ? [row, { ...row, year: 2026 }]
      : [row],
);
const patch: VersionPatch = {
  version: '1.0.0',
  next: '1.1.0',
  resources: [diffRows(trade, revised, TRADE)].filter((resource) => resource !== null),
};

async function sinceFirst(query: string) {
  const now = await viewAt(view, query, { data: { trade: revised } });
  const version = { kind: 'earlier', version: '1.0.0', created: '2026-11-24', steps: ['1.0.0'] } as const;
  const input = {
    ...now.input,
    data: asOfVersion(now.input.data, [patch]),
    pkg: packageAsOf(realPackage, version, [patch]),
  };
  return {
    live: describeView(view, now.input, { version: '1.0.0', input, markRevisions }),
    frozen: describeView(view, input),
  };
}

describe('a view at an address that names an earlier version', () => {
  it('marks the figure that was revised, and those computed from it, with what they were', async () => {
    const { live } = await sinceFirst('reporter=KAZ&flow=export,import,total');
    const row = live.table.rows.find(({ id }) => id === '2021');
    expect(row && cellOf(row, 'KAZ_import')).toMatchObject({
      value: 17_606_534_201,
      revision: { since: '1.0.0', was: 17_605_534_201 },
    });
    expect(row && cellOf(row, 'KAZ_total').revision?.was).toBe(24_624_279_965);
    expect(row && cellOf(row, 'KAZ_export').revision).toBeNull();
  });

  it('marks the figures of a row that was not there as new', async () => {
    const { live } = await sinceFirst('reporter=KAZ&flow=import');
    const row = live.table.rows.find(({ id }) => id === '2026');
    expect(row && cellOf(row, 'KAZ_import').revision).toEqual({ since: '1.0.0', was: null });
  });

  it('marks nothing in a state that no revision touches', async () => {
    const { live } = await sinceFirst('reporter=KAZ&flow=export&to=2020');
    expect(hasRevisions(live)).toBe(false);
  });

  it('can be computed from the figures of then, finding and version included', async () => {
    const { frozen } = await sinceFirst('reporter=KAZ&flow=import');
    const was = await viewAt(view, 'reporter=KAZ&flow=import');
    expect(frozen.table).toEqual(was.table);
    expect(frozen.finding).toBe(was.finding);
    expect(frozen.input.pkg.version).toBe('1.0.0');
  });
});
