import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, textOf, type Table, type TableRow } from '../../domain/table.ts';
import type { Language } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';

const LANGUAGES = ['en', 'de', 'ru', 'kk'] as const;

function rowOf(table: Table, id: string): TableRow {
  const row = table.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row of ${id}`);
  return row;
}

const sumOf = (table: Table, key: string) =>
  table.rows.reduce((all, row) => all + (numberOf(row, key) ?? 0), 0);

/** The finding with plain spaces, as a reader sees it. */
async function findingAt(query: string, language: Language = 'en'): Promise<string | undefined> {
  const { finding } = await viewAt(view, query, { language });
  return finding?.replaceAll('\u00a0', ' ');
}

describe('projects by sector', () => {
  it('counts the statuses as they stood on the day of the article', async () => {
    const { table } = await viewAt(view);
    // Tyres, butadiene, polypropylene, polyethylene, fertilisers; lubricants run; packaging came later.
    const chemicals = rowOf(table, 'chemicals');
    expect(numberOf(chemicals, 'status_planned')).toBe(2);
    expect(numberOf(chemicals, 'status_under_construction')).toBe(3);
    expect(numberOf(chemicals, 'status_operating')).toBe(1);
    expect(numberOf(chemicals, 'status_unknown')).toBe(1);
    expect(numberOf(chemicals, 'pending')).toBe(5);
    expect(numberOf(chemicals, 'total')).toBe(7);
  });

  it('leaves out the two projects that do not count, and says so', async () => {
    const { table, subtitle } = await viewAt(view);
    expect(sumOf(table, 'total')).toBe(47);
    expect(sumOf(table, 'pending')).toBe(19);
    expect(subtitle).toContain('2 projects of the list do not count');
  });

  it('changes with the day', async () => {
    const { table } = await viewAt(view, 'asof=2022-12-31');
    // By then the tyre plant and the polypropylene complex had opened.
    expect(numberOf(rowOf(table, 'chemicals'), 'status_operating')).toBe(3);
    expect(numberOf(rowOf(table, 'chemicals'), 'pending')).toBe(3);
  });

  it('adds dollars with their coverage and keeps tenge apart', async () => {
    const { table } = await viewAt(view, 'measure=investment');
    const chemicals = rowOf(table, 'chemicals');
    // 1 + 2.63 + 7.7 + 1 bn pending; 94 m of lubricants on top.
    expect(numberOf(chemicals, 'pending')).toBe(12_330_000_000);
    expect(numberOf(chemicals, 'total')).toBe(12_424_000_000);
    expect(textOf(chemicals, 'coverage')).toBe('5 of 7');
    // Tyres 111 bn and packaging 15 bn; butadiene has a dollar figure.
    expect(numberOf(chemicals, 'tenge')).toBe(126_000_000_000);
    expect(textOf(chemicals, 'coverageTenge')).toBe('2 of 7');
    expect(table.columns.find(({ key }) => key === 'tenge')?.type).toBe('kzt');
  });

  it('says nothing, not 0, where no figure is stated', async () => {
    const { table } = await viewAt(view, 'measure=investment');
    const pharma = rowOf(table, 'pharmaceuticals');
    expect(cellOf(pharma, 'total').value).toBeNull();
    expect(textOf(pharma, 'coverage')).toBe('0 of 1');
  });

  it('computes every figure in the open', async () => {
    const { table } = await viewAt(view, 'measure=investment');
    const { mark, derivation, source, notes } = cellOf(rowOf(table, 'chemicals'), 'pending');
    expect(mark).toBe('derived');
    expect(derivation?.inputs).toHaveLength(4);
    expect(derivation?.inputs.every((input) => input.source.length > 0)).toBe(true);
    expect(source).toContain('S048');
    expect(notes).toEqual(['sums-differ-in-scope']);
  });

  it('follows the filters', async () => {
    const { table } = await viewAt(view, 'sector=chemicals&status=planned');
    expect(table.rows.map(({ id }) => id)).toEqual(['chemicals']);
    expect(numberOf(rowOf(table, 'chemicals'), 'total')).toBe(2);
    expect(table.columns.map(({ key }) => key)).not.toContain('status_operating');
  });

  it('puts the sectors with most pending projects first', async () => {
    const { table } = await viewAt(view);
    const pending = table.rows.map((row) => numberOf(row, 'pending') ?? 0);
    expect(pending).toEqual(pending.toSorted((a, b) => b - a));
    expect(table.rows[0]?.id).toBe('chemicals');
  });
});

describe('the finding', () => {
  it('sets the announced beside the documented', async () => {
    expect(await findingAt('')).toBe('22 announced, 19 documented: chemicals leads with 5');
    expect(await findingAt('', 'de')).toBe('22 angekündigt, 19 belegt: Chemie führt mit 5');
    expect(await findingAt('', 'ru')).toBe(
      'Объявлено: 22, подтверждено источниками: 19; больше всего: химическая промышленность (5)',
    );
    expect(await findingAt('', 'kk')).toBe(
      'Жарияланғаны – 22, дереккөздермен расталғаны – 19; ең көбі: химия өнеркәсібі (5)',
    );
  });

  it('speaks of what is left where something is filtered', async () => {
    expect(await findingAt('sector=chemicals')).toBe(
      '7 documented projects match, 5 of them pending on 30 May 2022',
    );
    expect(await findingAt('sector=space')).toBe('1 documented project matches, pending on 30 May 2022');
    expect(await findingAt('sector=pharmaceuticals')).toBe(
      '1 documented project matches, not documented as pending on 30 May 2022',
    );
  });

  it('knows no announced number before the first statement', async () => {
    expect(await findingAt('asof=2020-01-01')).toMatch(/^\d+ documented projects pending on 1 January 2020/);
  });

  it('says on how many projects a sum rests', async () => {
    expect(await findingAt('measure=investment&sector=chemicals')).toBe(
      '$12.3 bn stated for 4 of 5 documented projects pending on 30 May 2022',
    );
    expect(await findingAt('measure=investment&sector=pharmaceuticals')).toBe(
      'No figure stated for 1 documented project',
    );
  });

  it('is none where nothing is left', async () => {
    for (const language of LANGUAGES) expect(await findingAt('q=zzzz', language)).toBeUndefined();
  });
});

describe('the sources', () => {
  it('include who announced the number, whatever is filtered', async () => {
    expect((await viewAt(view, 'sector=space')).sources[0]).toBe('S001');
  });
});
