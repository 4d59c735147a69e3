import { describe, expect, it } from 'vitest';
import { realRows } from './testing.ts';
import { tradeStatements } from './trade-statements.ts';
import { otherVintage } from './trade-vintages.ts';

const statements = tradeStatements(realRows('statements'));

const of = (id: string) => statements.find(({ statement }) => statement.id === id);

describe('statements on trade', () => {
  it('know the months that they cover', () => {
    expect(of('C39')).toMatchObject({ year: 2022, firstMonth: 1, lastMonth: 11, isPartial: true });
    expect(of('C34')).toMatchObject({ year: 2021, firstMonth: 1, lastMonth: 12, isPartial: false });
    expect(of('C36')).toMatchObject({ valueUsd: 9_200_000_000, lastMonth: 5 });
  });

  it('are those with an amount in dollars: not the one in roubles, not projects or investment', () => {
    const ids = statements.map(({ statement }) => statement.id);
    expect(ids).not.toContain('C42');
    expect(ids).not.toContain('C06');
    expect(ids).not.toContain('C47');
    // 18.9 bn of January to September 2023, given with a share of Kazakhstan's turnover.
    expect(ids).toContain('C58');
  });

  it('of 2021 begin with whole years: 24.2, 24.5 and over 25 bn', () => {
    const of2021 = statements.filter(({ year }) => year === 2021);
    expect(of2021.map(({ valueUsd, isPartial }) => [valueUsd / 1e9, isPartial])).toEqual([
      [24.2, false],
      [24.5, false],
      [25, false],
      [14, true],
      [14.7, true],
      [19.5, true],
      [21.8, true],
    ]);
  });
});

describe('other vintages', () => {
  const trade = realRows('trade');
  const question = { home: 'KAZ', partner: 'RUS', reporter: 'KAZ' };
  const labels = { export: 'Exports', import: 'Imports' };

  it('are named where they differ: exports of 2022 were 8.78 bn before the revision to 9.09', () => {
    const exports = otherVintage(trade, question, 'export', labels);
    expect(exports.get(2022)?.valueUsd).toBe(8_780_724_915);
    expect([...exports.keys()].toSorted()).toEqual([2014, 2015, 2016, 2022, 2023]);
  });

  it('of the partner are another compiler of its customs data', () => {
    const total = otherVintage(trade, { ...question, reporter: 'RUS' }, 'total', labels).get(2012);
    expect(total?.source).toEqual(['WITS_RUS']);
  });
});
