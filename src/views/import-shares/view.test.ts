import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, type Table, type TableRow } from '../../domain/table.ts';
import type { Language } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';

function rowOf(table: Table, year: number): TableRow {
  const row = table.rows.find(({ id }) => id === String(year));
  if (!row) throw new Error(`no row of ${year}`);
  return row;
}

const keys = (table: Table) => table.columns.map(({ key }) => key);

const LANGUAGES = ['en', 'de', 'ru', 'kk'] as const;

/** The finding with plain spaces, as a reader sees it. */
async function findingAt(query: string, language: Language = 'en'): Promise<string | undefined> {
  const { finding } = await viewAt(view, query, { language });
  return finding?.replaceAll('\u00a0', ' ');
}

describe('import shares', () => {
  it('shows Russia and the largest partners, with what is left', async () => {
    const { table, controls } = await viewAt(view);
    expect(keys(table)).toEqual(['year', 'RUS', 'CHN', 'EU27', 'other']);
    expect(controls[0]).toMatchObject({ key: 'partner', emptyMeans: ['RUS', 'CHN', 'EU27'] });
  });

  it('divides two figures with sources and says so', async () => {
    const { table } = await viewAt(view);
    const cell = cellOf(rowOf(table, 2021), 'RUS');
    // 17,605,534,201 / 41,415,435,470
    expect(cell.value).toBeCloseTo(0.4251, 4);
    expect(cell.derivation).toMatchObject({
      method: 'share',
      inputs: [
        { label: 'Russia, 2021', value: 17_605_534_201, type: 'usd', source: ['BNS_2019_2023'] },
        { label: 'World, 2021', value: 41_415_435_470, type: 'usd', source: ['BNS_2019_2023'] },
      ],
    });
  });

  it('adds up to the whole with the remainder', async () => {
    const { table } = await viewAt(view);
    const row = rowOf(table, 2025);
    const sum = ['RUS', 'CHN', 'EU27', 'other'].reduce((all, key) => all + (numberOf(row, key) ?? 0), 0);
    expect(sum).toBeCloseTo(1, 10);
    const usd = rowOf((await viewAt(view, 'unit=usd')).table, 2025);
    // 65,430,964,000 − 19,539,141,606 − 18,970,256,100 − 10,577,287,185
    expect(numberOf(usd, 'other')).toBe(16_344_279_109);
    expect(numberOf(usd, 'WLD')).toBe(65_430_964_000);
  });

  it('leaves 2010 open with the reason, and marks 2017', async () => {
    const { table, notes } = await viewAt(view);
    expect(
      keys(table)
        .slice(1)
        .map((key) => numberOf(rowOf(table, 2010), key)),
    ).toEqual([null, null, null, null]);
    expect(cellOf(rowOf(table, 2017), 'RUS').mark).toBe('inferred');
    expect(
      keys(table)
        .slice(2)
        .map((key) => numberOf(rowOf(table, 2017), key)),
    ).toEqual([null, null, null]);
    for (const note of ['incomplete-2010', 'share-2017-mixed', 'uncertain-2011-2012', 'eu27-derived']) {
      expect(notes).toContain(note);
    }
  });

  it('counts a member of a chosen group once', async () => {
    const { table, subtitle } = await viewAt(view, 'partner=DEU,RUS,EU27&chart=stack');
    expect(table.columns.find(({ key }) => key === 'DEU')?.label).toBe('Germany (within EU-27)');
    const row = rowOf(table, 2025);
    expect(
      (numberOf(row, 'RUS') ?? 0) + (numberOf(row, 'EU27') ?? 0) + (numberOf(row, 'other') ?? 0),
    ).toBeCloseTo(1, 10);
    expect(subtitle).toContain('Germany: part of EU-27, not stacked again');
  });

  it('shows dollars as the sources have them, also of the half-year', async () => {
    const { table } = await viewAt(view, 'unit=usd&partner=RUS');
    const cell = cellOf(rowOf(table, 2010), 'RUS');
    expect(cell).toMatchObject({ value: 5_475_623_487, mark: 'incomplete', source: ['WITS_KAZ'] });
    expect(cellOf(rowOf(table, 2021), 'RUS').derivation).toBeUndefined();
  });

  it('falls back to the default where no partner asked for is known', async () => {
    const { table } = await viewAt(view, 'partner=XXX');
    expect(keys(table)).toContain('RUS');
  });
});

describe('the finding on import shares', () => {
  it('is written in each language with its own numbers', async () => {
    const findings = LANGUAGES.map((language) => findingAt('', language));
    expect(await Promise.all(findings)).toEqual([
      'Russia supplied 29.9% of Kazakhstan’s imports in 2025, after 42.5% in 2021',
      'Kasachstan, Einfuhr 2025: Russland mit einem Anteil von 29,9 %, nach 42,5 % im Jahr 2021',
      'Казахстан, импорт в 2025 году: Россия – 29,9 % (в 2021 году – 42,5 %)',
      'Қазақстан импортындағы үлес, 2025 жыл: Ресей – 29,9% (2021 жылы – 42,5%)',
    ]);
  });

  it('follows partner, focus, years and unit', async () => {
    expect(await findingAt('partner=CHN')).toBe(
      'China supplied 29.0% of Kazakhstan’s imports in 2025, the highest known share of the years 1995–2025',
    );
    expect(await findingAt('focus=CHN')).toContain('China supplied 29.0%');
    expect(await findingAt('to=2021')).toContain('the highest known share of the years 2012–2021');
    expect(await findingAt('from=2021&to=2021')).toBe(
      'Russia supplied 42.5% of Kazakhstan’s imports in 2021',
    );
    expect(await findingAt('unit=usd')).toBe(
      'Russia supplied goods worth $19.5 bn to Kazakhstan in 2025, 29.9% of all imports',
    );
  });

  it('does not pretend to decimals where compilers differ', async () => {
    expect((await viewAt(view, 'from=2017&to=2017')).finding).toBe(
      'Russia supplied about 40% of Kazakhstan’s imports in 2017',
    );
  });

  it('is left out where no share is known', async () => {
    expect((await viewAt(view, 'from=2010&to=2010')).finding).toBeNull();
  });
});
