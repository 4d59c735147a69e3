import { describe, expect, it } from 'vitest';
import { machineClass } from './machine.ts';
import { readOptions } from './options.ts';
import { madeUpDashboard, USUAL } from './peers/dashboard.ts';

const PAGES = ['floor', 'ours'];

describe('the options', () => {
  it('measure everything, five times, if nothing is said: only that replaces what the repository has', () => {
    expect(readOptions([], PAGES)).toMatchObject({ runs: 5, pages: null, isQuick: false, isWhole: true });
    for (const partial of [['--quick'], ['--only', 'ours'], ['--profile', 'mobile'], ['--runs', '4']]) {
      expect(readOptions(partial, PAGES).isWhole).toBe(false);
    }
  });

  it('tell sections from pages', () => {
    const options = readOptions(['--only', 'compare,ours', '--only', 'floor'], PAGES);
    expect(options).toMatchObject({ sections: ['compare'], pages: ['ours', 'floor'] });
  });

  it('say what is wrong', () => {
    expect(() => readOptions(['--only', 'theirs'], PAGES)).toThrow('there are compare, projects');
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
