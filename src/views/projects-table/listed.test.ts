import { expect, it } from 'vitest';
import { viewAt } from '../../view-kit/testing.ts';
import { rowsBetween } from './listed.ts';
import { view } from './view.ts';

const listed = async (query: string) => (await viewAt(view, query)).table.rows.map(({ id }) => id);

it('lists the chosen projects alone, or all that the other filters leave', async () => {
  expect(await listed('project=P03,P05')).toEqual(['P03', 'P05']);
  expect(await listed('project=P03,P05&listed=all')).toHaveLength(49);
  const chemicals = await listed('sector=chemicals');
  expect(await listed('project=P01&sector=chemicals&listed=all')).toEqual(chemicals);
  expect(await listed('sector=chemicals&listed=all')).toEqual(chemicals);
});

it('says of what it lists, not of what is chosen', async () => {
  const { finding } = await viewAt(view, 'project=P03&listed=all');
  expect(finding).toContain('49 documented projects');
});

it('takes all rows from the one ticked before, in either direction', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, cells: {} }));
  expect(rowsBetween(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(rowsBetween(rows, 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(rowsBetween(rows, null, 'c')).toEqual(['c']);
  expect(rowsBetween(rows, 'gone', 'c')).toEqual(['c']);
});
