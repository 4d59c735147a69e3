import { describe, expect, it } from 'vitest';
import { countedBySector, countedOf, figureOf, sumOf, tengeOnlyOf } from './by-sector.ts';
import { realProjectsOn } from './testing.ts';

const projects = realProjectsOn('2022-05-30');
const only = (...ids: string[]) => projects.filter(({ project }) => ids.includes(project.id));

describe('projects that do not count', () => {
  it('are left out of every group', () => {
    const counted = countedOf(projects).map(({ project }) => project.id);
    expect(counted).not.toContain('P29');
    expect(counted).not.toContain('P47');
    expect(counted).toHaveLength(projects.length - 2);
    expect([...countedBySector(projects).values()].flat()).toHaveLength(counted.length);
  });
});

describe('the money of projects', () => {
  it('is added in dollars as stated, with its coverage', () => {
    // Butadiene 1 bn, polypropylene 2.63 bn, polyethylene 7.7 bn, fertilisers 1 bn; the tyres have no dollar figure.
    expect(sumOf(only('P03', 'P05', 'P06', 'P07', 'P08'), 'investment')).toEqual({
      sum: 12_330_000_000,
      withFigure: 4,
      total: 5,
    });
  });

  it('is never tenge, and tenge stands alone only where there are no dollars', () => {
    const [foundry] = only('P01');
    const [tyres] = only('P03');
    expect(foundry && [figureOf(foundry, 'investment'), tengeOnlyOf(foundry)]).toEqual([163_700_000, null]);
    expect(tyres && [figureOf(tyres, 'investment'), tengeOnlyOf(tyres)]).toEqual([null, 111_000_000_000]);
  });

  it('has jobs beside it', () => {
    expect(sumOf(only('P01', 'P02', 'P03'), 'jobs')).toEqual({ sum: 1600, withFigure: 2, total: 3 });
  });
});
