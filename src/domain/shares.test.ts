import { describe, expect, it } from 'vitest';
import {
  importYears,
  largestPartners,
  rankableYears,
  rankPartners,
  remainderOf,
  shareChange,
  shareOf,
  standingOf,
  type ImportYear,
} from './shares.ts';
import { realRows } from './testing.ts';

const partners = realRows('partners');
const years = importYears(realRows('imports'), 'KAZ');
const share = (partner: string, year: number) => shareOf(years.get(year), partner);

function known(year: number): ImportYear {
  const found = years.get(year);
  if (!found) throw new Error(`no imports of ${year}`);
  return found;
}

describe('shareOf', () => {
  it.each([
    [2018, 39.3],
    [2019, 36.0],
    [2020, 35.4],
    [2021, 42.5],
    [2022, 35.1],
    [2023, 27.9],
    [2024, 30.8],
    [2025, 29.9],
  ])('gives Russia’s share of %i as %f %%', (year, percent) => {
    expect((share('RUS', year)?.value ?? 0) * 100).toBeCloseTo(percent, 1);
    expect(share('RUS', year)?.mark).toBe('derived');
  });

  it('gives China’s share of 2025 as 29.0 %', () => {
    // 18,970,256,100 / 65,430,964,000
    expect(share('CHN', 2025)?.value).toBeCloseTo(0.29, 3);
  });

  it('leaves 2010 open, whose total covers half a year for some', () => {
    expect(share('RUS', 2010)).toBeNull();
    // China’s own figure of 2010 is complete, the total is not.
    expect(known(2010).byPartner.get('CHN')?.isComplete).toBe(true);
    expect(share('CHN', 2010)).toBeNull();
  });

  it('marks 2017, where two compilers meet, and has it for Russia alone', () => {
    // 11,732,995,675 / 29,266,000,000
    expect(share('RUS', 2017)?.value).toBeCloseTo(0.4009, 4);
    expect(share('RUS', 2017)?.mark).toBe('inferred');
    expect(share('CHN', 2017)).toBeNull();
  });

  it('marks 2011 and 2012, where compilers disagree on the total', () => {
    expect(share('RUS', 2011)?.mark).toBe('conflict');
    expect(share('CHN', 2012)?.mark).toBe('conflict');
    expect(share('RUS', 2013)?.mark).toBe('derived');
  });
});

describe('shareChange', () => {
  it('is the difference of two shares', () => {
    // 29.86 − 30.77
    expect(shareChange(share('RUS', 2025), share('RUS', 2024))).toBeCloseTo(-0.0091, 4);
  });

  it('is left open beside a missing year or one of two compilers', () => {
    expect(shareChange(share('RUS', 2011), share('RUS', 2010))).toBeNull();
    expect(shareChange(share('RUS', 2018), share('RUS', 2017))).toBeNull();
  });
});

describe('remainderOf', () => {
  it('is what the given partners leave of the total', () => {
    // 41,415,435,470 − 17,605,534,201 − 8,228,456,853
    expect(remainderOf(years.get(2021), ['RUS', 'CHN'])?.valueUsd).toBe(15_581_444_416);
  });

  it('never hides a partner that is unknown', () => {
    expect(remainderOf(years.get(2017), ['RUS'])?.valueUsd).toBe(17_533_004_325);
    expect(remainderOf(years.get(2017), ['RUS', 'CHN'])).toBeNull();
    expect(remainderOf(years.get(2010), ['CHN'])).toBeNull();
  });
});

describe('ranking', () => {
  it('offers every year but the incomplete and the nearly empty one', () => {
    const offered = rankableYears(years);
    expect([offered[0], offered.at(-1)]).toEqual([1995, 2025]);
    expect(offered).not.toContain(2010);
    expect(offered).not.toContain(2017);
  });

  it('puts the largest first', () => {
    const ranked = rankPartners(known(2025), (partner) => partner !== 'EU27');
    expect(ranked.slice(0, 4).map(({ partner }) => partner)).toEqual(['RUS', 'CHN', 'DEU', 'KOR']);
  });

  it('never takes a group and its member among the largest', () => {
    expect(largestPartners(known(2025), 4, partners)).toEqual(['RUS', 'CHN', 'EU27', 'KOR']);
  });
});

const series = (...values: readonly number[]) =>
  values.map((value, index) => ({ year: 2000 + index, value }));

describe('standingOf', () => {
  it('compares with the highest of the last ten years', () => {
    expect(standingOf(series(9, 3, 5, 4))).toMatchObject({ kind: 'after', peak: { year: 2000, value: 9 } });
    const long = series(9, ...Array.from({ length: 9 }, () => 5), 4);
    expect(standingOf(long)).toMatchObject({ kind: 'after', peak: { value: 5 } });
  });

  it('says since when nothing was higher', () => {
    expect(standingOf(series(1, 2, 3))).toMatchObject({ kind: 'highest', since: 2000 });
    const once = series(9, ...Array.from({ length: 9 }, () => 3), 4);
    expect(standingOf(once)).toMatchObject({ kind: 'highest', since: 2001 });
  });

  it('says nothing without a value and compares nothing with a single one', () => {
    expect(standingOf([])).toBeNull();
    expect(standingOf(series(5))).toMatchObject({ kind: 'single' });
  });
});
