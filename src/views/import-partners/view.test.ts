import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, textOf, type Table, type TableRow } from '../../domain/table.ts';
import type { Language } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';

function rowOf(table: Table, id: string): TableRow {
  const row = table.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row of ${id}`);
  return row;
}

const sumOf = (table: Table, key: string) =>
  table.rows.reduce((all, row) => all + (numberOf(row, key) ?? 0), 0);

const LANGUAGES = ['en', 'de', 'ru', 'kk'] as const;

/** The finding with plain spaces, as a reader sees it. */
async function findingAt(query: string, language: Language = 'en'): Promise<string | undefined> {
  const { finding } = await viewAt(view, query, { language });
  return finding?.replaceAll('\u00a0', ' ');
}

describe('import partners', () => {
  it('ranks the fifteen largest of the latest year and adds up the others', async () => {
    const { table } = await viewAt(view);
    expect(table.rows).toHaveLength(16);
    expect(table.rows.slice(0, 4).map(({ id }) => id)).toEqual(['RUS', 'CHN', 'DEU', 'KOR']);
    expect(table.rows.slice(0, 3).map((row) => numberOf(row, 'rank'))).toEqual([1, 2, 3]);
    expect(textOf(rowOf(table, 'other'), 'partner')).toBe('All other partners');
    expect(cellOf(rowOf(table, 'other'), 'rank').value).toBeNull();
    expect(sumOf(table, 'value')).toBe(65_430_964_000);
    expect(sumOf(table, 'share')).toBeCloseTo(1, 10);
  });

  it('shows value, share and the change of the share', async () => {
    const row = rowOf((await viewAt(view)).table, 'RUS');
    expect(numberOf(row, 'value')).toBe(19_539_141_606);
    expect(numberOf(row, 'share')).toBeCloseTo(0.2986, 4);
    // 29.86 % less 18,583,724,106 / 60,397,970,000 = 30.77 %
    expect(numberOf(row, 'change')).toBeCloseTo(-0.0091, 4);
    expect(cellOf(row, 'change').derivation?.inputs.map(({ label }) => label)).toEqual([
      'Russia, 2025',
      'Russia, 2024',
    ]);
  });

  it('never counts a group beside its members', async () => {
    const countries = (await viewAt(view)).table;
    expect(countries.rows.some(({ id }) => id === 'EU27')).toBe(false);
    const { table, notes } = await viewAt(view, 'group=groups');
    expect(table.rows.slice(0, 4).map(({ id }) => id)).toEqual(['RUS', 'CHN', 'EU27', 'KOR']);
    expect(table.rows.some(({ id }) => id === 'DEU')).toBe(false);
    expect(sumOf(table, 'value')).toBe(65_430_964_000);
    expect(notes).toContain('eu27-derived');
  });

  it('offers no year that cannot be ranked', async () => {
    const { controls, table } = await viewAt(view, 'year=2010');
    const control = controls.find(({ kind }) => kind === 'year');
    const years = control?.kind === 'year' ? control.years : [];
    expect(years).not.toContain(2010);
    expect(years).not.toContain(2017);
    expect(years.at(-1)).toBe(2025);
    expect(numberOf(rowOf(table, 'RUS'), 'value')).toBe(19_539_141_606);
  });

  it('compares with no year that is missing or has two compilers', async () => {
    for (const query of ['year=2011', 'year=2018']) {
      expect(numberOf(rowOf((await viewAt(view, query)).table, 'RUS'), 'change')).toBeNull();
    }
  });

  it('marks shares whose total is in doubt', async () => {
    const { table, notes } = await viewAt(view, 'year=2012');
    for (const id of ['RUS', 'other']) expect(cellOf(rowOf(table, id), 'share').mark).toBe('conflict');
    expect(notes).toContain('uncertain-2011-2012');
  });
});

describe('the finding on import partners', () => {
  it('is written in each language with its own numbers', async () => {
    const findings = LANGUAGES.map((language) => findingAt('', language));
    expect(await Promise.all(findings)).toEqual([
      'Russia was the largest supplier of Kazakhstan in 2025 with 29.9%, ahead of China with 29.0%',
      'Kasachstan, Einfuhr 2025: Russland (29,9 %) vor China (29,0 %)',
      'Казахстан, импорт в 2025 году: на 1-м месте Россия (29,9 %), на 2-м – Китай (29,0 %)',
      'Қазақстан импорты, 2025 жыл: 1-орында – Ресей (29,9%), 2-орында – Қытай (29,0%)',
    ]);
  });

  it('does not pretend to decimals where the total is in doubt', async () => {
    expect(await findingAt('year=2012')).toBe(
      'Russia was the largest supplier of Kazakhstan in 2012 with about 38%, ahead of China with about 17%',
    );
  });

  it('tells the rank of Russia where another partner leads', async () => {
    const { input } = await viewAt(view);
    const imports = input.data.imports.filter(({ year, partner }) => year === 2025 && partner !== 'RUS');
    const russia = input.data.imports.filter(({ year, partner }) => year === 2025 && partner === 'RUS');
    const smaller = russia.map((row) => ({ ...row, valueUsd: 3_000_000_000 }));
    const { finding } = await viewAt(view, '', { data: { imports: [...imports, ...smaller] } });
    // 3,238,026,471 of Germany stands before.
    expect(finding).toBe(
      'China was the largest supplier of Kazakhstan in 2025 with 29.0%; Russia ranked no. 3 with 4.6%',
    );
  });
});
