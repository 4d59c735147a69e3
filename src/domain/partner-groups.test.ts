import { describe, expect, it } from 'vitest';
import { areOverlapping, groupAround, withoutOverlap } from './partner-groups.ts';
import { realRows } from './testing.ts';

const partners = realRows('partners');
const imports = realRows('imports');

describe('groups of partners', () => {
  it('contain their members and nobody else', () => {
    expect(areOverlapping('EU27', 'DEU', partners)).toBe(true);
    expect(areOverlapping('DEU', 'EU27', partners)).toBe(true);
    expect(areOverlapping('EU27', 'GBR', partners)).toBe(false);
    expect(areOverlapping('DEU', 'FRA', partners)).toBe(false);
  });

  it('stand around a member only if they are chosen too', () => {
    expect(groupAround('DEU', ['RUS', 'EU27', 'DEU'], partners)).toBe('EU27');
    expect(groupAround('DEU', ['RUS', 'DEU'], partners)).toBeNull();
  });

  it('take the place of their members where figures are added', () => {
    expect(withoutOverlap(['RUS', 'DEU', 'EU27', 'GBR'], partners)).toEqual(['RUS', 'EU27', 'GBR']);
    expect(withoutOverlap(['RUS', 'DEU'], partners)).toEqual(['RUS', 'DEU']);
  });

  it('have the members whose imports add up to theirs', () => {
    const members = partners.find(({ id }) => id === 'EU27')?.members ?? [];
    const of2021 = new Map(
      imports.filter(({ year }) => year === 2021).map(({ partner, valueUsd }) => [partner, valueUsd]),
    );
    const sum = members.reduce((all, member) => all + (of2021.get(member) ?? 0), 0);
    // Apart from rounding to a dollar.
    expect(Math.abs(sum - (of2021.get('EU27') ?? 0))).toBeLessThan(5);
  });
});
