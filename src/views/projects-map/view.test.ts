import { describe, expect, it } from 'vitest';
import { cellOf, textOf } from '../../domain/table.ts';
import { viewAt } from '../../view-kit/testing.ts';
import type { Input } from './params.ts';
import { townsOf, withoutTown } from './places.ts';
import { view } from './view.ts';

async function mapAt(query: string) {
  const content = await viewAt(view, query);
  const input = content.input as unknown as Input;
  return { ...content, input, towns: townsOf(input), rest: withoutTown(input) };
}

const all = await mapAt('');
const ids = (projects: readonly { readonly project: { readonly id: string } }[]) =>
  projects.map(({ project }) => project.id);

describe('the map of projects', () => {
  it('joins the projects of a town in one symbol with their number', () => {
    const [first] = all.towns;
    expect(first?.place.id).toBe('kostanay');
    expect(first && ids(first.projects)).toEqual(['P01', 'P02', 'P04', 'P09', 'P26', 'P49']);
    expect(first?.counted).toBe(6);
    expect(first?.slices.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(all.finding).toBe('The town is documented for 26 of 47 projects; most are in Kostanay (6)');
  });

  it('draws a project with several towns in each of them', () => {
    const towns = all.towns.filter(({ projects }) => ids(projects).includes('P13'));
    expect(towns.map(({ place }) => place.id).toSorted()).toEqual(['kokshetau', 'oskemen', 'semey']);
  });

  it('lists and never draws what has no town: districts, offshore fields, the Russian sector', () => {
    expect(ids(all.rest)).toEqual(expect.arrayContaining(['P05', 'P08', 'P18', 'P47']));
    expect(all.towns.flatMap(({ projects }) => ids(projects))).not.toContain('P47');
    const row = all.table.rows.find(({ id }) => id === 'P47');
    expect(row && textOf(row, 'map')).toBe('without an exact place');
    expect(row && cellOf(row, 'town').value).toBeNull();
    expect(row && textOf(row, 'placeNote')).toContain('Russian sector');
  });

  it('does not count in a town what does not count: the TEMPO plant in Karaganda is listed only', () => {
    const town = all.towns.find(({ place }) => place.id === 'karaganda');
    expect(town && ids(town.projects)).toContain('P29');
    expect(town?.counted).toBe((town?.projects.length ?? 0) - 1);
  });

  it('shows statuses as they stood on the day', async () => {
    const saran = (towns: typeof all.towns) =>
      towns.find(({ place }) => place.id === 'saran')?.slices.map(({ status }) => status);
    expect(saran(all.towns)).toEqual(['under-construction']);
    expect(saran((await mapAt('asof=2024-12-31')).towns)).toEqual(['operating']);
  });

  it('follows the filters of the page', async () => {
    const { towns, rest, finding } = await mapAt('sector=oil-gas');
    expect(towns).toEqual([]);
    expect(rest.length).toBeGreaterThan(0);
    expect(finding).toContain('none of these');
    expect((await mapAt('region=kostanay')).towns.map(({ place }) => place.id)).toEqual(['kostanay']);
  });

  it('has every selected project once in its table', () => {
    expect(all.table.rows).toHaveLength(49);
    expect(new Set(all.table.rows.map(({ id }) => id)).size).toBe(49);
  });

  it('knows the largest dollar figure of a town, and where there is none; nothing is added', async () => {
    const { towns, table } = await mapAt('size=investment&asof=today');
    const largest = (id: string) => towns.find(({ place }) => place.id === id)?.largest?.headlines.usd?.value;
    expect(largest('kostanay')).toBe(163_700_000);
    expect(largest('ulken')).toBe(14_000_000_000);
    // The tyre plant has its figure in tenge only.
    expect(largest('saran')).toBeUndefined();
    const foundry = table.rows.find(({ id }) => id === 'P01');
    expect(foundry && cellOf(foundry, 'investment')).toMatchObject({ value: 163_700_000, source: ['S028'] });
  });
});
