import { describe, expect, it } from 'vitest';
import { cellOf, textOf } from '../../domain/table.ts';
import { realData, viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';

describe('the table of memberships', () => {
  it('puts the pair first and the organisations themselves last', async () => {
    const { table } = await viewAt(view);
    const countries = table.rows.map((row) => textOf(row, 'country'));
    expect(countries.slice(0, 8)).toEqual([
      ...Array<string>(4).fill('Kazakhstan'),
      ...Array<string>(4).fill('Russia'),
    ]);
    expect(countries.at(-1)).toBe('(the organisation)');
  });

  it('gives every date a source', async () => {
    const { table } = await viewAt(view);
    expect(table.rows).toHaveLength(realData(['memberships']).memberships.length);
    expect(table.rows.every((row) => (cellOf(row, 'date').source?.length ?? 0) > 0)).toBe(true);
  });

  it('shows both dates where the sources disagree', async () => {
    const { table, notes } = await viewAt(view);
    const disputed = table.rows.filter((row) => cellOf(row, 'date').mark === 'conflict');
    expect(
      disputed.map((row) => [textOf(row, 'country'), textOf(row, 'date'), textOf(row, 'otherDate')]),
    ).toEqual([
      ['Belarus', '2024-07-04', '2024-08-08'],
      ['Kyrgyzstan', '2015-08-06', '2015-08-12'],
    ]);
    expect(notes).toEqual(['source-belarus-sco-date', 'source-kyrgyzstan-date']);
  });
});

describe('the finding on memberships', () => {
  it('names what both share, and who else does', async () => {
    expect((await viewAt(view)).finding).toBe(
      'Kazakhstan and Russia are both members of 4 organisations (EAEU, CSTO, CIS, SCO); so are Belarus and Kyrgyzstan',
    );
    expect((await viewAt(view, '', { language: 'de' })).finding).toBe(
      'Kasachstan und Russland: gemeinsam Mitglied in 4 Organisationen (EAWU, OVKS, GUS, SOZ), ebenso Belarus und Kirgisistan',
    );
  });

  it('is silent where the pair shares nothing', async () => {
    const memberships = realData(['memberships']).memberships.filter(({ country }) => country !== 'KAZ');
    expect((await viewAt(view, '', { data: { memberships } })).finding).toBeNull();
  });

  it('leaves out an organisation that one of them has left', async () => {
    const { memberships } = realData(['memberships']);
    const left = memberships.find(({ country, event }) => country === 'GEO' && event === 'ended');
    const data = { memberships: left ? [...memberships, { ...left, id: 'M99', country: 'KAZ' }] : [] };
    expect((await viewAt(view, '', { data })).finding).toContain('3 organisations (EAEU, CSTO, SCO)');
  });
});
