import { describe, expect, it } from 'vitest';
import { realData, viewAt } from '../view-kit/testing.ts';
import { view as announcedProjects } from './announced-projects/view.ts';
import { view as keyFigures } from './key-figures/view.ts';
import { view as memberships } from './memberships/view.ts';
import { view as tradeVolume } from './trade-volume/view.ts';

/** Sources contradict each other here; the reader has to see both. */
describe('contradictions that stay visible', () => {
  const { statements, 'project-amounts': amounts } = realData(['statements', 'project-amounts']);

  /** What sources state of a project, in one currency (or jobs), from the smallest on. */
  const stated = (project: string, unit: string | null) =>
    amounts
      .filter((row) => row.project === project && row.currency === unit)
      .map(({ value }) => value)
      .toSorted((a, b) => a - b);

  it('two counts of the trade of 2021, and of January to November 2022', async () => {
    expect((await viewAt(keyFigures)).notes).toContain('two-counts-2021');
    const { table } = await viewAt(tradeVolume, 'from=2021&to=2022&said=all');
    const values = JSON.stringify(table.rows);
    for (const value of [24.2e9, 25e9, 24e9, 25.5e9]) expect(values).toContain(String(value));
  });

  it('three values of the 13 projects carried out', async () => {
    expect((await viewAt(keyFigures)).notes).toContain('carried-out-13-value');
    const { table } = await viewAt(announcedProjects, 'unit=value');
    const values = JSON.stringify(table.rows);
    for (const value of [437_800_000, 440_000_000]) expect(values).toContain(String(value));
    expect(statements.find(({ id }) => id === 'C07')?.note?.en).toContain('450');
  });

  it('two dates of accession, of Kyrgyzstan and of Belarus', async () => {
    const { notes } = await viewAt(memberships);
    expect(notes).toEqual(expect.arrayContaining(['source-kyrgyzstan-date', 'source-belarus-sco-date']));
  });

  it('jobs and cost of the foundry in Kostanay', () => {
    expect(stated('P01', null)).toEqual([300, 500]);
    expect(stated('P01', 'USD')).toEqual([163_700_000, 200_000_000]);
    expect(stated('P01', 'KZT')).toContain(78_200_000_000);
  });

  it('butadiene in dollars and in tenge, neither converted', () => {
    expect(stated('P05', 'USD')).toContain(1_000_000_000);
    expect(stated('P05', 'KZT')).toContain(414_500_000_000);
  });

  it('the growing cost of Kalamkas-Sea and Khazar', () => {
    expect(stated('P18', 'USD')).toEqual([5e9, 6e9, 6.5e9]);
  });
});
