import { describe, expect, it } from 'vitest';
import { realRows } from '../testing.ts';
import { qualifierOf, yearOfClaim } from './claim.ts';
import { verdictOnAmount, verdictOnPercentage } from './verdict.ts';
import { checks, claims, statements } from './testing.ts';

const percent = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 10 : value);

describe('claimsOf', () => {
  it('begins with the figures of the article, in its order', () => {
    expect(claims.filter(({ isSeed }) => isSeed).map(({ subject, stated }) => [subject, stated])).toEqual([
      ['carried-out', 13],
      ['pending', 22],
      ['pending-value', 4_000_000_000],
      ['trade', 24_200_000_000],
      ['trade-growth', 0.3333],
      ['import-share', 0.4],
    ]);
  });

  it('keeps the wording of a count apart from that of its value: 22, almost 4 bn', () => {
    const [count, value] = claims.filter(({ statement }) => statement.id === 'C06');
    expect(count && qualifierOf(count)).toBe('exact');
    expect(value && qualifierOf(value)).toBe('almost');
  });

  it('takes the last full year where a statement names none, and no year for a part of one', () => {
    const years = ['C55', 'C34', 'C56'].map((id) => {
      const row = statements.find((statement) => statement.id === id);
      return row && yearOfClaim(row);
    });
    expect(years).toEqual([2021, 2021, null]);
  });
});

describe('checksOf', () => {
  it('finds 24.2 bn for 2021 within 5 % of the 24.62 bn that Kazakhstan counts', () => {
    const [own] = checks('C34', 'trade');
    expect(own).toMatchObject({ counter: 'KAZ', year: 2021, verdict: 'close', reason: 'year' });
    expect(own?.data.value).toBe(7_018_745_764 + 17_605_534_201);
    expect(percent(own?.relative.value)).toBe(-1.7);
    expect(own?.difference.value).toBe(24_200_000_000 - 24_624_279_965);
  });

  it('sets Russia’s count beside it without a verdict on its size', () => {
    const [, mirror] = checks('C34', 'trade');
    expect(mirror).toMatchObject({ counter: 'RUS', verdict: 'other-count', reason: 'other-side' });
    expect(mirror?.data.value).toBe(25_631_000_000);
    expect(percent(mirror?.relative.value)).toBe(-5.6);
  });

  it('takes the side first whose count was stated', () => {
    expect(checks('C35', 'trade').map(({ counter, verdict }) => [counter, verdict])).toEqual([
      ['RUS', 'close'],
      ['KAZ', 'other-count'],
    ]);
  });

  it('holds “a third” against the growth of 31.2 %', () => {
    const [own] = checks('C34', 'trade-growth');
    expect(percent(own?.data.value)).toBe(31.2);
    expect(percent(own?.difference.value)).toBe(2.2);
    expect(own?.verdict).toBe('close');
  });

  it('holds “about 40 %” against 42.5 % of 2021, and says that the year is assumed', () => {
    const [check] = checks('C55', 'import-share');
    expect(percent(check?.data.value)).toBe(42.5);
    expect(percent(check?.difference.value)).toBe(-2.5);
    expect(check).toMatchObject({ year: 2021, verdict: 'close', reason: 'year-assumed' });
    expect(check?.data.derivation?.inputs.map(({ value }) => value)).toEqual([
      17_605_534_201, 41_415_435_470,
    ]);
  });

  it('sets the documented pending projects beside the 22, each with its evidence, and calls it another scope', () => {
    const [check] = checks('C06', 'pending');
    const inputs = check?.data.derivation?.inputs ?? [];
    expect(check).toMatchObject({ verdict: 'other-scope', reason: 'documented-pending' });
    expect(inputs).toHaveLength(Number(check?.data.value));
    expect(inputs.map(({ label }) => label)).not.toContain(
      realRows('projects').find(({ isCounted }) => !isCounted)?.name.en,
    );
    expect(inputs.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('does not match documented projects to the 13, nor their sums to the 4 bn', () => {
    expect(checks('C05', 'carried-out')).toMatchObject([
      { verdict: 'not-checkable', reason: 'no-list', data: { value: null } },
    ]);
    expect(checks('C06', 'pending-value')).toMatchObject([
      { verdict: 'not-checkable', reason: 'sums-differ', data: { value: null } },
    ]);
  });

  it('has nothing to hold a part of a year against, nor Russia’s count from 2022 on', () => {
    expect(checks('C39', 'trade')).toMatchObject([{ verdict: 'not-checkable', reason: 'no-figure' }]);
    const [own, mirror] = checks('C41', 'trade');
    expect(own).toMatchObject({ counter: 'KAZ', verdict: 'close' });
    expect(mirror).toMatchObject({ counter: 'RUS', verdict: 'not-checkable', data: { value: null } });
  });
});

describe('verdicts', () => {
  it('bands amounts at 5 and 10 percent, percentages at 3 and 5 points', () => {
    expect([0.05, -0.051, 0.11].map(verdictOnAmount)).toEqual(['close', 'near', 'apart']);
    expect([-0.03, 0.04, 0.06].map(verdictOnPercentage)).toEqual(['close', 'near', 'apart']);
  });
});
