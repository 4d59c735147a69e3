import { describe, expect, it } from 'vitest';
import { realRows } from '../testing.ts';
import { conversionsOf } from './conversion.ts';
import { differingAmounts } from './differing-amounts.ts';
import { mentionsOf } from './mentions.ts';
import { neighboursOf } from './neighbours.ts';
import { relatedTo } from './related.ts';
import { selectionOf } from './selection.ts';
import { realProjectData } from './testing.ts';

const data = { ...realProjectData(), events: realRows('events') };
const rates = realRows('exchange-rates');
const amountsOf = (id: string) => data['project-amounts'].filter(({ project }) => project === id);
const NO_FILTERS = {
  sector: [],
  status: [],
  region: [],
  type: [],
  company: [],
  announced: [],
  figure: [],
  confidence: [],
  q: '',
  project: [],
};
const DAY = '2022-05-30';

describe('an amount in another currency', () => {
  it('is divided by the rate of the year in which it was stated', () => {
    const [tenge] = conversionsOf(amountsOf('P03'), rates);
    expect(tenge).toMatchObject({ into: 'USD', rate: { period: '2020', currency: 'KZT', per: 'USD' } });
    expect(tenge && 'value' in tenge && tenge.value).toBeCloseTo(111e9 / 412.953333, -5);
  });

  it('is left alone without a date, or without a rate of its year', () => {
    const reasons = conversionsOf(amountsOf('P36'), rates).map((one) =>
      'reason' in one ? [one.amount.currency, one.reason] : null,
    );
    expect(reasons).toEqual([
      ['EUR', 'undated'],
      ['EUR', 'no-rate'],
      ['KZT', 'undated'],
    ]);
  });
});

describe('figures that differ', () => {
  it('are told in each unit, with the smallest and the largest', () => {
    expect(
      differingAmounts(amountsOf('P01')).map(({ currency, smallest, largest }) => [
        currency,
        smallest.value,
        largest.value,
      ]),
    ).toEqual([
      ['USD', 163_700_000, 200_000_000],
      ['KZT', 78_160_000_000, 78_200_000_000],
      [null, 300, 500],
    ]);
    expect(differingAmounts(amountsOf('P38'))).toEqual([]);
  });
});

describe('what was reported together with a project', () => {
  it('shares a source with it', () => {
    const foundry = data.projects.find(({ id }) => id === 'P01');
    if (!foundry) throw new Error('no foundry');
    const { events, statements } = mentionsOf(foundry, data);
    expect(events.map(({ row }) => row.id)).toEqual(['E22', 'E30']);
    expect(events[1]?.source).toEqual(['S213']);
    expect(statements).toEqual([]);
  });
});

describe('related projects', () => {
  it('have a company, a town, or region and sector in common; those with most come first', () => {
    const { all } = selectionOf(data, DAY, NO_FILTERS);
    const foundry = all.find(({ project }) => project.id === 'P01');
    if (!foundry) throw new Error('no foundry');
    const related = relatedTo(foundry, all, 8);
    expect(related[0]?.project.project.id).toBe('P02');
    expect(related[0]?.common).toMatchObject({ places: ['kostanay'], regions: [], isSameSector: true });
    expect(related.map(({ project }) => project.project.id)).not.toContain('P01');
    expect(
      related.every(
        ({ common }) => common.companies.length + common.places.length + common.regions.length > 0,
      ),
    ).toBe(true);
  });
});

describe('previous and next', () => {
  const chemicals = selectionOf(data, DAY, { ...NO_FILTERS, sector: ['chemicals'] });

  it('are those that the filters leave', () => {
    const own = chemicals.all.findIndex(({ project }) => project.id === 'P05');
    const { previous, next, position, total } = neighboursOf(chemicals, own);
    expect([previous?.id, next?.id, position, total]).toEqual(['P03', 'P06', 2, chemicals.projects.length]);
  });

  it('are the nearest ones of a project that the filters leave out', () => {
    const own = chemicals.all.findIndex(({ project }) => project.id === 'P04');
    expect(neighboursOf(chemicals, own)).toMatchObject({
      previous: { id: 'P03' },
      next: { id: 'P05' },
      position: null,
    });
    expect(neighboursOf(chemicals, 0)).toMatchObject({ previous: null, position: null });
  });
});
