import { describe, expect, it } from 'vitest';
import { machineClass } from './machine.ts';
import { readOptions } from './options.ts';
import { fileURLToPath } from 'node:url';
import { currencyTriple } from '../src/domain/exchange-rates.ts';
import { madeUpDashboard, USUAL } from './peers/dashboard.ts';
import { madeUpRates } from './sections/made-up-rates.ts';

const PAGES = ['floor', 'ours'];

describe('the options', () => {
  it('measure everything, three times, if nothing is said', () => {
    expect(readOptions([], PAGES)).toMatchObject({ runs: 3, pages: null, isQuick: false, isThorough: true });
  });

  it('keep in the repository what is measured with all pages and often enough, be it one section', () => {
    expect(readOptions(['--only', 'points'], PAGES).isThorough).toBe(true);
    for (const partial of [['--quick'], ['--only', 'ours'], ['--profile', 'mobile'], ['--runs', '2']]) {
      expect(readOptions(partial, PAGES).isThorough).toBe(false);
    }
  });

  it('tell sections from pages', () => {
    const options = readOptions(['--only', 'compare,ours', '--only', 'floor'], PAGES);
    expect(options).toMatchObject({ sections: ['compare'], pages: ['ours', 'floor'] });
  });

  it('say what is wrong', () => {
    expect(() => readOptions(['--only', 'theirs'], PAGES)).toThrow('there are compare, interaction');
    expect(() => readOptions(['--runs', '0'], PAGES)).toThrow('whole number');
    expect(() => readOptions(['--profile', 'tablet'], PAGES)).toThrow('desktop, mobile or both');
  });
});

describe('the machine', () => {
  it('is told by its class alone', () => {
    expect(machineClass('150.0.7871.46')).toMatch(/^\d+ cores, Node \d+, Chromium 150, \w+$/);
  });
});

describe('the made-up dashboard', () => {
  it('is the same every time, with shares that add up', () => {
    const dashboard = madeUpDashboard(USUAL);
    expect(madeUpDashboard(USUAL)).toEqual(dashboard);
    expect(dashboard.projects).toHaveLength(22);
    expect(dashboard.periods).toHaveLength(30);
    for (const year of dashboard.years.keys()) {
      const sum = dashboard.partners.reduce((all, { shares }) => all + (shares[year] ?? 0), 0);
      expect(sum).toBeCloseTo(1, 2);
    }
  });
});

describe('the made-up rates', () => {
  it('are two lines of so many points each, with the pair that says which two belong together', () => {
    const rates = madeUpRates(fileURLToPath(new URL('..', import.meta.url)), 300);
    expect(currencyTriple(rates)).toEqual({ home: 'KZT', partner: 'RUB', anchor: 'USD' });
    expect(new Set(rates.map(({ period }) => period)).size).toBe(300);
    expect(rates).toHaveLength(900);
  });
});
