import { describe, expect, it } from 'vitest';
import { cellOf } from '../../domain/table.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { relationOf, view } from './view.ts';

/** The status of the tyre plant as it stood on a day. */
async function status(asof: string) {
  const { table } = await viewAt(view, `compare=P03,P01&asof=${asof}`);
  const row = table.rows.find(({ id }) => id === 'status');
  return row && cellOf(row, 'P03').value;
}

describe('projects side by side', () => {
  it('are the columns, in the order of choice; attributes are the rows', async () => {
    const { table } = await viewAt(view, 'compare=P03,P01');
    expect(table.columns.map(({ key }) => key)).toEqual(['attribute', 'P03', 'P01', 'relation']);
    const jobs = table.rows.find(({ id }) => id === 'jobs');
    expect(jobs && [cellOf(jobs, 'P03').value, cellOf(jobs, 'P01').value]).toEqual([1100, 500]);
    expect(jobs && cellOf(jobs, 'P01').source).toEqual(['S028']);
  });

  it('say of each attribute how they relate', async () => {
    const { table } = await viewAt(view, 'compare=P03,P01');
    const relation = (id: string) => {
      const row = table.rows.find((candidate) => candidate.id === id);
      return row && cellOf(row, 'relation').value;
    };
    expect([relation('sector'), relation('type'), relation('investment')]).toEqual([
      'different',
      'different',
      'documented for some only',
    ]);
    expect(relationOf([{ value: null }, { value: null }])).toBe('none');
    expect(relationOf([{ value: 1 }, { value: 1 }])).toBe('same');
  });

  it('can leave out what is the same', async () => {
    const all = (await viewAt(view, 'compare=P01,P02')).table.rows.map(({ id }) => id);
    const rows = (await viewAt(view, 'compare=P01,P02&rows=differences')).table.rows.map(({ id }) => id);
    expect(all).toContain('sector');
    expect(rows).not.toContain('sector');
    expect(rows).toContain('jobs');
  });

  it('are four at most, and the subtitle says so; none until somebody chooses', async () => {
    const many = await viewAt(view, 'compare=P01,P02,P03,P04,P05');
    expect(many.table.columns.map(({ key }) => key)).not.toContain('P05');
    expect(many.subtitle).toContain('first four');
    expect((await viewAt(view)).table.rows).toEqual([]);
  });

  it('stand as they stood on the day asked for', async () => {
    expect(await status('2022-05-30')).toBe('under construction');
    expect(await status('2024-12-31')).toBe('operating');
  });
});
