import { describe, expect, it } from 'vitest';
import { figureCell, growth, mirrorGap, tradeByYear, type Flow } from './trade.ts';
import { realRows } from './testing.ts';

const trade = realRows('trade');
const LABELS = { export: 'Exports', import: 'Imports' };

function figures(reporter: string, flow: Flow) {
  return tradeByYear(trade, { home: 'KAZ', partner: 'RUS', reporter }, flow, LABELS);
}

const billions = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value / 1e7) / 100;

const gap = (year: number) => mirrorGap(figures('KAZ', 'total').get(year), figures('RUS', 'total').get(year));

describe('tradeByYear', () => {
  it('adds exports and imports of one reporter to the total', () => {
    expect(billions(figures('KAZ', 'export').get(2021)?.valueUsd)).toBe(7.02);
    expect(billions(figures('KAZ', 'import').get(2021)?.valueUsd)).toBe(17.61);
    // 7,018,745,764 + 17,605,534,201
    expect(figures('KAZ', 'total').get(2021)?.valueUsd).toBe(24_624_279_965);
    expect(billions(figures('KAZ', 'total').get(2020)?.valueUsd)).toBe(18.78);
  });

  it('sees the flows from home also where the partner counts them', () => {
    // What Russia counts as its exports to Kazakhstan (18,496 m) are Kazakhstan's imports.
    expect(figures('RUS', 'import').get(2021)?.valueUsd).toBe(18_496_000_000);
    expect(figures('RUS', 'export').get(2021)?.valueUsd).toBe(7_135_000_000);
    expect(figures('RUS', 'balance').get(2021)?.valueUsd).toBe(-11_361_000_000);
  });

  it('gives a negative balance where imports exceed exports', () => {
    // 7,018,745,764 − 17,605,534,201
    expect(figures('KAZ', 'balance').get(2021)?.valueUsd).toBe(-10_586_788_437);
  });

  it('has nothing from the partner after 2021', () => {
    expect(Math.max(...figures('RUS', 'total').keys())).toBe(2021);
  });

  it('keeps a half-year incomplete when it is added', () => {
    const total = figures('KAZ', 'total').get(2010);
    expect(total?.isComplete).toBe(false);
    expect(total?.notes).toContain('incomplete-2010');
    expect(figureCell(total).mark).toBe('incomplete');
  });

  it('takes the preferred series where there are two', () => {
    // Revised by the Bureau: 17,880,630,528 instead of 17,342,677,573.
    expect(figures('KAZ', 'import').get(2022)?.valueUsd).toBe(17_880_630_528);
  });

  it('says what a total was computed from', () => {
    const cell = figureCell(figures('KAZ', 'total').get(2021));
    expect(cell.mark).toBe('derived');
    expect(cell.derivation?.method).toBe('sum');
    expect(cell.derivation?.inputs.map(({ label, value }) => [label, value])).toEqual([
      ['Exports, 2021', 7_018_745_764],
      ['Imports, 2021', 17_605_534_201],
    ]);
  });

  it('makes no total where a direction is missing', () => {
    const [row] = trade.filter(({ flow }) => flow === 'export');
    expect(
      row && tradeByYear([row], { home: 'KAZ', partner: 'RUS', reporter: 'KAZ' }, 'total', LABELS).size,
    ).toBe(0);
  });
});

describe('growth', () => {
  const total = figures('KAZ', 'total');

  it('is the relative change on the year before', () => {
    // 24,624,279,965 / 18,775,351,559
    expect(growth(total, 2021)).toBeCloseTo(0.3115, 4);
  });

  it('is computed neither to nor from an incomplete year', () => {
    expect(growth(total, 2010)).toBeNull();
    expect(growth(total, 2011)).toBeNull();
    expect(growth(total, 2012)).not.toBeNull();
  });

  it('is unknown for the first year', () => {
    expect(growth(total, 1995)).toBeNull();
  });

  it('is not computed from a negative balance', () => {
    expect(growth(figures('KAZ', 'balance'), 2021)).toBeNull();
  });
});

describe('mirrorGap', () => {
  it('tells by how much the partner counts more or less', () => {
    // 25,631 / 24,624 m and 21,087 / 23,784 m
    expect(gap(2021)).toBeCloseTo(0.041, 3);
    expect(gap(2011)).toBeCloseTo(-0.113, 3);
  });

  it('is left open where one side is incomplete or missing', () => {
    expect(gap(2010)).toBeNull();
    expect(gap(2022)).toBeNull();
  });
});
