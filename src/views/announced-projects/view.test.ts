import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, textOf } from '../../domain/table.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import type { Input } from './params.ts';
import { daysOf, occasionsOf, statedText, statementsOf } from './statements.ts';
import { view } from './view.ts';

const content = await viewAt(view);
const input = content.input as unknown as Input;

describe('the official statements', () => {
  it('are all there, by date', () => {
    const dates = content.table.rows.map((row) => textOf(row, 'statedOn'));
    expect(content.table.rows).toHaveLength(32);
    expect(dates[0]).toBe('2016-06-23');
    expect(dates.at(-1)).toBe('2025-11-11');
  });

  it('put a date known by its year after that year’s days, one known by its month before the month’s days', () => {
    const ids = content.table.rows.map(({ id }) => id);
    expect(ids.indexOf('C14')).toBeGreaterThan(ids.indexOf('C11'));
    expect(ids.indexOf('C14')).toBeLessThan(ids.indexOf('C19'));
    expect(ids.indexOf('C29')).toBeLessThan(ids.indexOf('C30'));
  });

  it('leave empty what was not stated', () => {
    const row = content.table.rows.find(({ id }) => id === 'C01');
    expect(row && cellOf(row, 'count').value).toBeNull();
    expect(row && numberOf(row, 'valueUsd')).toBe(25_000_000_000);
    expect(row && cellOf(row, 'countWording').value).toBeNull();
  });

  it('say 22, almost 4 bn, and what is documented for that day', () => {
    const row = content.table.rows.find(({ id }) => id === 'C06');
    expect(row && numberOf(row, 'count')).toBe(22);
    expect(row && textOf(row, 'countWording')).toBe('exact');
    expect(row && textOf(row, 'valueWording')).toBe('almost');
    const pending = row && cellOf(row, 'pending');
    expect(pending?.derivation?.inputs).toHaveLength(Number(pending?.value));
    expect(pending?.mark).toBe('derived');
  });

  it('say of what the 19 pending of 30 May 2022 are made: every status by itself', () => {
    const row = content.table.rows.find(({ id }) => id === 'C06');
    const parts = ['announced', 'planned', 'under-construction'].map(
      (status) => row && numberOf(row, `status-${status}`),
    );
    expect(row && numberOf(row, 'pending')).toBe(19);
    expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(19);
    expect(parts.every((part) => typeof part === 'number' && part > 0)).toBe(true);
  });

  it('keep the stages apart: 26 carried out and 84 pending on 3 February 2023 are two statements of one occasion', () => {
    const occasion = occasionsOf(statementsOf(input)).find(({ statements }) =>
      statements.some(({ id }) => id === 'C19'),
    );
    expect(occasion?.statements.map(({ id, stage, count }) => [id, stage, count])).toEqual([
      ['C19', 'carried-out', 26],
      ['C20', 'in-progress-or-worked-out', 84],
    ]);
  });

  it('stand in one column a date, the undated after the days of their year, and none is lost', () => {
    const days = daysOf(statementsOf(input));
    expect(days.flatMap(({ statements }) => statements)).toHaveLength(32);
    expect(days.map(({ date }) => date).slice(0, 8)).toEqual([
      '2016-06-23',
      '2021-08-19',
      '2021-11-02',
      '2022-05-30',
      '2022-07-04',
      '2022-07-05',
      '2022',
      '2023-02-03',
    ]);
    // On 4 July 2022 the date of C07 is stated, that of C09 inferred: the day itself is known.
    expect(days.filter(({ isInferred }) => isInferred).map(({ date }) => date)).toEqual([
      '2022',
      '2023-06',
      '2023-09-25',
      '2024-11',
      '2025-04-21',
      '2025-11-11',
    ]);
  });

  it('can be narrowed to one stage, and the heading says so', async () => {
    const { table, finding } = await viewAt(view, 'stage=carried-out');
    expect(new Set(table.rows.map((row) => textOf(row, 'stage')))).toEqual(new Set(['carried out']));
    expect(finding).toContain('from 13 to 93');
    const planned = await viewAt(view, 'stage=planned&unit=value');
    expect(planned.finding).toContain('29.5');
  });

  it('name the range of all statements without calling it a trend', async () => {
    expect(content.finding).toBe(
      'Officials stated from 8 to 170 joint projects (August 2021 – November 2025), counting different things',
    );
    const { finding } = await viewAt(view, 'unit=value');
    expect(finding?.replaceAll('\u00a0', ' ')).toContain('from $437.8 m to $50 bn');
  });

  it('stand without the projects too', async () => {
    const { table } = await viewAt(view, '', {
      data: { projects: [], 'project-statuses': [], statuses: [] },
    });
    expect(table.columns.map(({ key }) => key)).not.toContain('pending');
    expect(table.rows).toHaveLength(32);
  });

  it.each(LANGUAGES)('are worded in %s as they were said', async (language) => {
    const own = (await viewAt(view, '', { language })).input as unknown as Input;
    const statement = own.data.statements.find(({ id }) => id === 'C33');
    const texts = (['count', 'valueUsd'] as const).map(
      (key) => statement && statedText(own, statement, key)?.replaceAll('\u00a0', ' '),
    );
    expect(texts).toEqual(
      {
        de: ['über 170', 'über 50 Mrd. $'],
        en: ['over 170', 'over $50 bn'],
        ru: ['более 170', 'более 50 млрд $'],
        kk: ['170-тен астам', '50 млрд $-дан астам'],
      }[language],
    );
  });
});
