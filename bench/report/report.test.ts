import { describe, expect, it } from 'vitest';
import { RESULTS } from '../testing.ts';
import { goalResults, isReached } from './goals.ts';
import { blockOf, withBlock } from './page-block.ts';
import { markdownOf } from './table.ts';
import { figureText } from './wording.ts';

describe('the goals', () => {
  const reached = goalResults(RESULTS).map((goal) => [goal.what, goal.unit, goal.reached, isReached(goal)]);

  it('set ours against the floor, and against the best page whose charts respond', () => {
    expect(reached.slice(0, 5)).toEqual([
      ['largest paint', '× the floor', 1.5, false],
      ['all charts visible', '× the floor', 1.1, true],
      ['largest paint', '× the best peer that responds', 0.3, true],
      ['all charts visible', '× the best peer that responds', 0.2, true],
      ['time blocked while loading', '× the best peer that responds', 0.5, true],
    ]);
  });

  it('take bytes until all of the page answers, and filters in frames', () => {
    expect(reached[5]?.slice(2)).toEqual([1.5, false]);
    expect(reached[6]?.[2]).toBeCloseTo(0.6);
  });

  it('say that a page which failed was not measured', () => {
    expect(reached[7]?.slice(2)).toEqual([null, null]);
    expect(blockOf(RESULTS)).toMatch(/filter with 100,000 projects, × AG Grid +\| +1 \| +– \| not measured/);
  });
});

describe('a table', () => {
  it('stands aligned: text left, figures right', () => {
    const table = {
      head: ['page', 'kB'],
      rows: [
        ['floor', '4'],
        ['ours', '1,280'],
      ],
    };
    expect(markdownOf(table).split('\n')).toEqual([
      '| page  |    kB |',
      '| ----- | ----: |',
      '| floor |     4 |',
      '| ours  | 1,280 |',
    ]);
  });

  it('writes figures with as many digits as they bear', () => {
    expect([0.444, 3.21, 56.7, 1280, 0, null].map(figureText)).toEqual([
      '0.44',
      '3.2',
      '57',
      '1,280',
      '0',
      '–',
    ]);
  });

  it('shows the multiple of each page, what was not finished and what was not measured', () => {
    const block = blockOf(RESULTS);
    expect(block).toContain('Measured on 2026-11-23, 2026-11-24, commit 1a2b3c4, 2 cores,');
    expect(block).toContain('Not measured: interaction.');
    expect(block).toMatch(/\| Chart\.js +\| +0\.3 \| +0\.2 \| +0\.5 \|/);
    expect(block).toMatch(/\| ours +\| +10 \| +did not finish in 75 s \(filter\) \|/);
    expect(block).toMatch(/\| ours +\| +– \| +900 \|/);
    expect(block).toMatch(/\| language, desktop, not there, or no answer \| +– \|/);
    expect(block).toMatch(/\| sort & search, desktop +\| +1 \| +1\.2 \| +2 \| +3 \|/);
  });
});

describe('the page on performance', () => {
  const page = 'Before.\n\n<!-- bench:begin -->\n\nold\n\n<!-- bench:end -->\n\nAfter.\n';

  it('gets new tables between its marks and keeps what people wrote', () => {
    expect(withBlock(page, 'new')).toBe(page.replace('old', 'new'));
    expect(withBlock(withBlock(page, 'once'), 'twice')).toBe(page.replace('old', 'twice'));
  });

  it('is left alone where a mark is missing', () => {
    expect(() => withBlock('no marks', 'new')).toThrow('bench:begin');
  });
});
