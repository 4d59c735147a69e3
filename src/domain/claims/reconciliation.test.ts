import { describe, expect, it } from 'vitest';
import { reconcileTrade } from './reconciliation.ts';
import { checks } from './testing.ts';

describe('the statement of 24.2 bn on 2021', () => {
  const reconciled = reconcileTrade(checks('C34', 'trade'));

  it('stands between the counts: 7.0 + 17.6 = 24.6 by Kazakhstan, 7.1 + 18.5 = 25.6 by Russia', () => {
    expect(
      reconciled?.sides.map(({ counter, totalUsd, parts }) => [
        counter,
        parts.map(({ value }) => value),
        totalUsd,
      ]),
    ).toEqual([
      ['KAZ', [7_018_745_764, 17_605_534_201], 24_624_279_965],
      ['RUS', [7_135_000_000, 18_496_000_000], 25_631_000_000],
    ]);
  });

  it('differs by −0.42 bn from the first and −1.43 bn from the second, which lie 1.01 bn apart', () => {
    expect(reconciled?.sides.map(({ check }) => check.difference.value)).toEqual([
      24_200_000_000 - 24_624_279_965,
      24_200_000_000 - 25_631_000_000,
    ]);
    expect(reconciled?.between.value).toBe(1_006_720_035);
    expect(reconciled?.between.derivation?.inputs.map(({ value }) => value)).toEqual([
      25_631_000_000, 24_624_279_965,
    ]);
    expect(reconciled?.year).toBe(2021);
  });

  it('cannot be reconciled where no count has the period', () => {
    expect(reconcileTrade(checks('C39', 'trade'))).toBeNull();
    expect(reconcileTrade(checks('C41', 'trade'))?.sides.map(({ counter }) => counter)).toEqual(['KAZ']);
  });
});

describe('later statements on trade', () => {
  // Stated in bn; Kazakhstan's count: 2021 24.624, 2022 26.972, 2023 27.054, 2024 28.136
  it.each([
    ['C50', 24.5, -0.5],
    ['C41', 26, -3.6],
    ['C43', 27.4, 1.3],
    ['C51', 28, 3.5],
    ['C44', 27.8, -1.2],
    ['C64', 28, -0.5],
    ['C65', 27, -4],
  ])('%s: %d bn differs by %d %% from the count of Kazakhstan', (id, stated, percent) => {
    const own = checks(id, 'trade').find(({ counter }) => counter === 'KAZ');
    expect(own?.claim.stated).toBe(stated * 1e9);
    expect(Math.round(Number(own?.relative.value) * 1000) / 10).toBe(percent);
    expect(own?.verdict).toBe('close');
  });

  it('hold 43 % of the imports of 2021 against 42.5 %, and nothing against a half-year', () => {
    const [share] = checks('C57', 'import-share');
    expect(share?.difference.value).toBeCloseTo(0.43 - 17_605_534_201 / 41_415_435_470, 10);
    expect(share?.verdict).toBe('close');
    expect(checks('C67', 'import-share')).toMatchObject([{ verdict: 'not-checkable' }]);
  });
});
