import { describe, expect, it } from 'vitest';
import { commonOrganisations, countriesInOrder, isMember, membershipsOf } from './memberships.ts';
import { realRows } from './testing.ts';

const all = membershipsOf(realRows('memberships'));
const membership = (country: string, organisation: string) =>
  all.find((one) => one.country === country && one.organisation === organisation);
const count = (id: string) => all.filter(({ organisation }) => organisation === id).length;
const isIn = (country: string, organisation: string) => {
  const one = membership(country, organisation);
  return one !== undefined && isMember(one);
};

describe('memberships', () => {
  it('join beginning, freeze and end of each country', () => {
    expect(membership('ARM', 'CSTO')?.start?.date).toBe('1992-05-15');
    expect(membership('ARM', 'CSTO')?.frozen?.date).toBe('2024-02-23');
    expect(membership('GEO', 'CIS')?.start?.date).toBe('1993-12');
    expect(membership('GEO', 'CIS')?.end?.date).toBe('2009-08-18');
    expect(membership('UZB', 'CSTO')?.end?.date).toBe('1999');
  });

  it('know 5 in the EAEU, 7 once in the CSTO, 12 once in the CIS, 10 in the SCO', () => {
    expect(['EAEU', 'CSTO', 'CIS', 'SCO'].map(count)).toEqual([5, 7, 12, 10]);
  });

  it('go on while frozen and stop when ended', () => {
    expect(isIn('ARM', 'CSTO')).toBe(true);
    expect(isIn('UZB', 'CSTO')).toBe(false);
    expect(isIn('GEO', 'CIS')).toBe(false);
  });

  it('take the first of two beginnings', () => {
    const rows = realRows('memberships').filter(({ id }) => id === 'M24');
    const later = rows.map((row) => ({ ...row, id: 'M98', event: 'protocol', date: '1991-12-21' }));
    expect(membershipsOf([...later, ...rows])[0]?.start?.id).toBe('M24');
    expect(membershipsOf([...rows, ...later])[0]?.start?.id).toBe('M24');
  });
});

describe('organisations in common', () => {
  it('are those that all belong to now', () => {
    expect(commonOrganisations(all, ['KAZ', 'RUS'])).toEqual(['EAEU', 'CSTO', 'CIS', 'SCO']);
    expect(commonOrganisations(all, ['KAZ', 'UZB'])).toEqual(['CIS', 'SCO']);
    expect(commonOrganisations(all, ['KAZ', 'GEO'])).toEqual([]);
  });
});

describe('the order of countries', () => {
  it('has the pair first, then those in most organisations, then the alphabet', () => {
    const order = countriesInOrder(all, ['KAZ', 'RUS'], (a, b) => (a < b ? -1 : 1));
    expect(order.slice(0, 6)).toEqual(['KAZ', 'RUS', 'BLR', 'KGZ', 'ARM', 'TJK']);
    expect(order.at(-1)).toBe('GEO');
    expect(order).toHaveLength(16);
  });
});
