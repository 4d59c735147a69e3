import { describe, expect, it } from 'vitest';
import { statedSums } from './stated-sums.ts';
import { realProjectsOn } from './testing.ts';

const projects = realProjectsOn('2022-05-30');
const sumsOf = (...ids: string[]) =>
  Object.fromEntries(
    statedSums(projects.filter(({ project }) => ids.includes(project.id))).map((sum) => [sum.summed, sum]),
  );

describe('the sum of stated figures', () => {
  it('is refused where the figures were stated in different years and cover different things', () => {
    // Butadiene: about 1 bn, 2021; polypropylene: 2.63 bn, 2023.
    expect(sumsOf('P05', 'P06')['investment']).toMatchObject({
      sum: null,
      total: 2,
      smallest: 1_000_000_000,
      largest: 2_630_000_000,
      obstacles: [
        { kind: 'scopes', count: 2 },
        { kind: 'years', years: ['2021', '2023'] },
      ],
    });
  });

  it('says how many projects carry a figure, and keeps dollars, tenge and jobs apart', () => {
    const sums = sumsOf('P01', 'P02', 'P03');
    expect(
      [sums['investment'], sums['tenge'], sums['jobs']].map((sum) => [sum?.figures.length, sum?.total]),
    ).toEqual([
      [1, 3],
      [3, 3],
      [2, 3],
    ]);
    expect(sums['investment']?.sum).toBe(163_700_000);
  });

  it('is made where scope and year are the same', () => {
    const [one] = projects.filter(({ project }) => project.id === 'P06');
    if (!one) throw new Error('P06 is missing');
    const twin = { ...one, project: { ...one.project, id: 'P06b' } };
    expect(statedSums([one, twin])[0]).toMatchObject({ sum: 5_260_000_000, obstacles: [] });
  });

  it('is no figure and not 0 where nothing is documented', () => {
    expect(sumsOf('P09')['investment']).toMatchObject({ sum: null, obstacles: [], total: 1 });
  });

  it('leaves out what does not count', () => {
    const total = statedSums(projects)[0]?.total;
    expect(total).toBe(projects.filter(({ project }) => project.isCounted).length);
  });
});
