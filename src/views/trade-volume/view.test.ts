import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, textOf, type Table, type TableRow } from '../../domain/table.ts';
import type { Language } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import type { Input } from './input.ts';
import { statementGroups } from './statement-rows.ts';
import { view } from './view.ts';

function rowOf(table: Table, year: number): TableRow {
  const row = table.rows.find(({ id }) => id === String(year));
  if (!row) throw new Error(`no row of ${year}`);
  return row;
}

const LANGUAGES = ['en', 'de', 'ru', 'kk'] as const;

/** The finding with plain spaces, as a reader sees it. */
async function findingAt(query: string, language: Language = 'en'): Promise<string | undefined> {
  const { finding } = await viewAt(view, query, { language });
  return finding?.replaceAll('\u00a0', ' ');
}

describe('trade volume', () => {
  it('shows the total of both sides and how far they are apart', async () => {
    const { table } = await viewAt(view);
    expect(table.columns.map(({ key }) => key)).toEqual(
      'year KAZ_total RUS_total gapusd_total gap_total KAZ_total_other RUS_total_other stated wording period speaker statedOn'.split(
        ' ',
      ),
    );
    const row = rowOf(table, 2021);
    expect(numberOf(row, 'KAZ_total')).toBe(24_624_279_965);
    expect(numberOf(row, 'RUS_total')).toBe(25_631_000_000);
    // 25,631,000,000 − 24,624,279,965
    expect(numberOf(row, 'gapusd_total')).toBe(1_006_720_035);
    expect(numberOf(row, 'gap_total')).toBeCloseTo(0.0409, 4);
    expect(numberOf(rowOf(table, 2011), 'gap_total')).toBeCloseTo(-0.1134, 4);
  });

  it('keeps a row for every year and leaves unknown figures empty', async () => {
    const { table } = await viewAt(view);
    expect(table.rows.filter(({ isAside }) => !isAside).map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 32 }, (_, index) => 1994 + index),
    );
    expect(cellOf(rowOf(table, 1994), 'KAZ_total').value).toBeNull();
    expect(cellOf(rowOf(table, 2022), 'RUS_total').value).toBeNull();
    expect(cellOf(rowOf(table, 2022), 'gap_total').value).toBeNull();
  });

  it('marks the half-year of 2010 and computes nothing from it', async () => {
    const usd = await viewAt(view, 'reporter=KAZ');
    expect(cellOf(rowOf(usd.table, 2010), 'KAZ_total').mark).toBe('incomplete');
    expect(usd.notes).toContain('incomplete-2010');
    const yoy = await viewAt(view, 'reporter=KAZ&unit=yoy');
    expect(numberOf(rowOf(yoy.table, 2010), 'KAZ_total')).toBeNull();
    expect(numberOf(rowOf(yoy.table, 2011), 'KAZ_total')).toBeNull();
    expect(numberOf(rowOf(yoy.table, 2021), 'KAZ_total')).toBeCloseTo(0.3115, 4);
    for (const unit of ['index', 'gdp']) {
      const { table } = await viewAt(view, `reporter=KAZ&unit=${unit}`);
      expect(numberOf(rowOf(table, 2010), 'KAZ_total')).toBeNull();
    }
  });

  it('shows the partner’s count from Kazakhstan’s side', async () => {
    const { table } = await viewAt(view, 'flow=import,balance&reporter=RUS');
    expect(numberOf(rowOf(table, 2021), 'RUS_import')).toBe(18_496_000_000);
    expect(numberOf(rowOf(table, 2021), 'RUS_balance')).toBe(-11_361_000_000);
    expect(table.columns.some(({ key }) => key.startsWith('gap'))).toBe(false);
  });

  it('takes the first common year of all lines as the 100 of an index', async () => {
    const { table } = await viewAt(view, 'unit=index&from=2011');
    expect(numberOf(rowOf(table, 2011), 'KAZ_total')).toBe(100);
    expect(numberOf(rowOf(table, 2011), 'RUS_total')).toBe(100);
    // 24,624,279,965 / 23,783,587,800
    expect(numberOf(rowOf(table, 2021), 'KAZ_total')).toBeCloseTo(103.53, 2);
    expect(cellOf(rowOf(table, 2021), 'KAZ_total').derivation?.inputs).toHaveLength(2);
  });

  it('sets trade against Kazakhstan’s gross domestic product as far as it is known', async () => {
    const { table, input } = await viewAt(view, 'unit=gdp&reporter=KAZ');
    const gdp = input.data.gdp.find(({ year, country }) => year === 2021 && country === 'KAZ')?.gdpUsd ?? 0;
    expect(numberOf(rowOf(table, 2021), 'KAZ_total')).toBeCloseTo(24_624_279_965 / gdp, 6);
    expect(cellOf(rowOf(table, 2021), 'KAZ_total').derivation?.inputs[1]?.source).toEqual(['WB_GDP']);
    expect(numberOf(rowOf(table, 2025), 'KAZ_total')).toBeNull();
  });

  it('names what another vintage gives where it differs, and leaves it out where it does not', async () => {
    const { table, notes } = await viewAt(view, 'reporter=KAZ');
    // 8,780,724,915 + 17,342,677,573 before the Bureau's revision, 9,091,390,917 + 17,880,630,528 since.
    expect(numberOf(rowOf(table, 2022), 'KAZ_total')).toBe(26_972_021_445);
    expect(numberOf(rowOf(table, 2022), 'KAZ_total_other')).toBe(26_123_402_488);
    expect(cellOf(rowOf(table, 2022), 'KAZ_total_other').source).toEqual(['WITS_KAZ_LATER']);
    expect(numberOf(rowOf(table, 2021), 'KAZ_total_other')).toBeNull();
    expect(notes).toContain('revised-2022-2023');
  });

  it('gives every figure a source', async () => {
    for (const query of [
      '',
      'unit=index',
      'unit=yoy',
      'unit=gdp',
      'unit=gap',
      'flow=export,import,total,balance',
    ]) {
      const { table } = await viewAt(view, query);
      for (const row of table.rows) {
        for (const { key } of table.columns.slice(1)) {
          const { value, source = [] } = cellOf(row, key);
          expect(value === null || source.length > 0).toBe(true);
        }
      }
    }
  });
});

describe('the gap between the counts', () => {
  it('can be shown for each direction, in dollars and in percent, always from both counts', async () => {
    const usd = await viewAt(view, 'unit=gap&flow=export,import&reporter=KAZ');
    expect(usd.table.columns.map(({ key }) => key)).toEqual(['year', 'gapusd_export', 'gapusd_import']);
    // Imports of 2021: 18,496,000,000 − 17,605,534,201; exports: 7,135,000,000 − 7,018,745,764.
    expect(numberOf(rowOf(usd.table, 2021), 'gapusd_import')).toBe(890_465_799);
    expect(numberOf(rowOf(usd.table, 2021), 'gapusd_export')).toBe(116_254_236);
    const share = await viewAt(view, 'unit=gap-share&flow=export');
    // Exports of 2012, the widest by direction: 10,093 m as Russia's imports, 6,747 m as Kazakhstan's exports.
    expect(numberOf(rowOf(share.table, 2012), 'gap_export')).toBeGreaterThan(0.4);
    expect(numberOf(rowOf(share.table, 2010), 'gap_export')).toBeNull();
  });

  it('is told in the heading with the year in which it was widest', async () => {
    expect(await findingAt('unit=gap')).toBe(
      'Kazakhstan–Russia: Russia counted $1.01 bn more total trade than Kazakhstan in 2021; the widest gap was −$2.7 bn in 2011',
    );
    const { subtitle } = await viewAt(view, 'unit=gap-share&from=2018');
    expect(subtitle).toBe(
      'The count of Russia less that of Kazakhstan, in percent, 2018–2025. Above zero Russia counted more',
    );
  });

  it('has no drawing or reporter to choose, because a gap has both', async () => {
    const { controls } = await viewAt(view, 'unit=gap');
    const keys = controls.map((control) => ('key' in control ? control.key : control.from));
    expect(keys).not.toContain('chart');
    expect(keys).not.toContain('reporter');
    expect(keys).not.toContain('said');
  });

  it('is explained: each reason with sources or as general knowledge', async () => {
    const { notes, input } = await viewAt(view);
    const reasons = input.data.notes.filter(({ id }) => id.startsWith('mirror-'));
    expect(reasons).toHaveLength(4);
    expect(notes).toEqual(expect.arrayContaining(reasons.map(({ id }) => id)));
    expect(reasons.map(({ source }) => source.length > 0)).toEqual([false, false, false, true]);
    expect((await viewAt(view, 'reporter=KAZ')).notes).not.toContain('mirror-time');
  });
});

describe('statements on trade', () => {
  it('are rows of their own, as they were worded, with who said it and when', async () => {
    const { table } = await viewAt(view);
    const row = table.rows.find(({ id }) => id === 'C35');
    expect(row?.isAside).toBe(true);
    expect(row && numberOf(row, 'stated')).toBe(25_000_000_000);
    expect(row && textOf(row, 'wording')).toBe('more than');
    expect(row && numberOf(row, 'KAZ_total')).toBeNull();
    const ids = table.rows.map(({ id }) => id);
    expect(ids.indexOf('C35')).toBeGreaterThan(ids.indexOf('2021'));
    expect(ids.indexOf('C35')).toBeLessThan(ids.indexOf('2022'));
  });

  it('on a part of a year are marked as such and take only their months', async () => {
    const { table, input } = await viewAt(view, 'said=all');
    const row = table.rows.find(({ id }) => id === 'C40');
    expect(row && cellOf(row, 'stated').mark).toBe('incomplete');
    expect(row && textOf(row, 'period')).toBe('January–November 2022');
    const years = Array.from({ length: 32 }, (_, index) => 1994 + index);
    const points = statementGroups(input as unknown as Input, years)[0]?.points ?? [];
    const point = points.find(({ id }) => id === 'C40');
    expect(point).toMatchObject({ isPartial: true, bound: null, index: 28, from: 2021.5 });
    expect(point?.to).toBeCloseTo(2021.5 + 11 / 12, 10);
    expect(points.find(({ id }) => id === 'C35')).toMatchObject({
      isPartial: false,
      bound: 'above',
      from: 2020.5,
      to: 2021.5,
      text: 'over $25\u00a0bn',
    });
  });

  it('stand beside the total in dollars only, and can be left out', async () => {
    const queries = ['unit=yoy', 'flow=import', 'said=none'];
    const states = await Promise.all(queries.map((query) => viewAt(view, query)));
    for (const { table } of states) expect(table.rows.some(({ isAside }) => isAside)).toBe(false);
    const { table } = await viewAt(view, 'from=2022&to=2022');
    // Over 26 bn; the one in roubles has no amount in dollars, and figures of a part of the year are asked for by `said=all`.
    expect(table.rows.map(({ id }) => id)).toEqual(['2022', 'C41']);
  });
});

describe('the finding on trade', () => {
  it('is written in each language with its own numbers', async () => {
    const findings = LANGUAGES.map((language) => findingAt('', language));
    expect(await Promise.all(findings)).toEqual([
      'Kazakhstan–Russia: total trade of $27.8 bn in 2025, below the $28.1 bn of 2024, as counted by Kazakhstan',
      'Kasachstan–Russland: Gesamthandel 2025 bei 27,8 Mrd. $, unter den 28,1 Mrd. $ von 2024 (Daten: Kasachstan)',
      'Казахстан–Россия: товарооборот в 2025 году – 27,8 млрд $, меньше, чем в 2024 году (28,1 млрд $; данные: Казахстан)',
      'Қазақстан–Ресей: тауар айналымы 2025 жылы – 27,8 млрд $, 2024 жылғы 28,1 млрд $ деңгейінен төмен (дерек: Қазақстан)',
    ]);
  });

  it('stays true for the years that are shown', async () => {
    expect(await findingAt('to=2021')).toContain(
      'the highest of the years 1995–2021 as counted by Kazakhstan',
    );
    expect(await findingAt('reporter=RUS')).toContain(
      'in 2021, below the $25.8 bn of 2012, as counted by Russia',
    );
    expect(await findingAt('from=2020&to=2020&reporter=KAZ')).toContain(
      'total trade of $18.8 bn in 2020, counted by Kazakhstan',
    );
  });

  it('speaks of the unit that is shown', async () => {
    expect(await findingAt('reporter=KAZ&to=2021&unit=yoy')).toContain(
      'total trade in 2021 +31.2% on the year before',
    );
    expect(await findingAt('reporter=KAZ&to=2021&flow=balance')).toContain(
      'exports less imports came to −$10.6 bn in 2021',
    );
    expect(await findingAt('reporter=KAZ&to=2021&unit=index&from=2020')).toContain(
      'at 131.2 in 2021 (2020 = 100)',
    );
    expect(await findingAt('reporter=KAZ&to=2021&unit=gdp')).toContain('of the GDP of Kazakhstan in 2021');
  });

  it('is left out where only an incomplete year is shown', async () => {
    const { finding } = await viewAt(view, 'from=2010&to=2010&reporter=KAZ');
    expect(finding).toBeNull();
  });
});
