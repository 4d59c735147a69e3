import { describe, expect, it } from 'vitest';
import { CITING } from '../source-use.ts';
import { realRows } from '../testing.ts';
import type { Datasets } from '../schemas.ts';
import type { CitingDataset } from '../source-use.ts';
import { facetCounts, fileSources, matchesFacets, SOURCE_FACETS, type ChosenFacets } from './facets.ts';

const data = Object.fromEntries(
  [...CITING, 'sources' as const].map((name) => [name, realRows(name)]),
) as unknown as Datasets<CitingDataset | 'sources'>;
const { sources, publishers } = fileSources(data);
const nothing: ChosenFacets = { publisher: [], kind: [], language: [], year: [], grade: [] };

describe('the sources by facet', () => {
  it('each have a use and a value in every facet', () => {
    for (const { source, facets, uses } of sources) {
      expect([source.id, uses.size > 0]).toEqual([source.id, true]);
      for (const facet of SOURCE_FACETS) expect(facets[facet].length).toBeGreaterThan(0);
    }
    expect([...publishers.keys()].every((slug) => /^[\w-]{1,60}$/.test(slug))).toBe(true);
  });

  it('show as many as the count beside an option says', () => {
    const chosen = { ...nothing, kind: ['press'] };
    for (const facet of SOURCE_FACETS) {
      for (const [value, count] of facetCounts(sources, chosen, facet)) {
        const shown = sources.filter((source) => matchesFacets(source, { ...chosen, [facet]: [value] }));
        expect([facet, value, shown.length]).toEqual([facet, value, count]);
      }
    }
  });
});
