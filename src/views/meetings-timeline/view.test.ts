import { describe, expect, it } from 'vitest';
import { textOf } from '../../domain/table.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';
import { spansOf, yearsPerButton } from './year-spans.ts';

async function idsAt(query: string): Promise<readonly string[]> {
  const { table } = await viewAt(view, query);
  return table.rows.map(({ id }) => id);
}

async function categoryCounts(query: string): Promise<Readonly<Record<string, number | undefined>>> {
  const { controls } = await viewAt(view, query);
  const category = controls.find((control) => control.kind === 'multiple');
  return Object.fromEntries(category?.options.map(({ value, count }) => [value, count]) ?? []);
}

describe('the chronicle', () => {
  it('holds 72 events, the latest first', async () => {
    const ids = await idsAt('');
    expect(ids).toHaveLength(72);
    expect(ids[0]).toBe('E72');
    expect(ids.at(-1)).toBe('E01');
  });

  it('keeps a year a year and says what a date rests on', async () => {
    const { table } = await viewAt(view);
    const zhenis = table.rows.find(({ id }) => id === 'E17');
    expect(zhenis?.cells['date']).toMatchObject({ value: '2018', source: ['S082'], mark: 'inferred' });
    expect(zhenis?.cells['grade']?.value).toBe('C');
    const helicopters = table.rows.find(({ id }) => id === 'E20');
    expect(helicopters && textOf(helicopters, 'basis')).toBe('date of the report');
  });

  it('gives every event a date with a source', async () => {
    const { table } = await viewAt(view);
    expect(table.rows.every(({ cells }) => (cells['date']?.source?.length ?? 0) > 0)).toBe(true);
  });
});

describe('the filters', () => {
  it('find an event by a name in any of the languages, whatever page is read', async () => {
    expect(await idsAt('q=cholpon')).toEqual(['E46']);
    expect(await idsAt('q=Чолпон-Ата')).toEqual(['E46']);
    expect(await idsAt('q=qqqq')).toEqual([]);
  });

  it('take a day, a month or a year as a border', async () => {
    expect(await idsAt('from=2022-05-30&to=2022-05-30')).toEqual(['E42']);
    expect(await idsAt('from=2022-05&to=2022-05')).toEqual(['E42', 'E41', 'E40']);
    expect(await idsAt('to=1992')).toEqual(['E05', 'E04', 'E03', 'E02', 'E01']);
  });

  it('count each category under the other filters, not under its own', async () => {
    const counts = await categoryCounts('category=presidents&from=2022&to=2022');
    expect(counts['presidents']).toBe(4);
    expect(counts['prime-ministers']).toBe(5);
    expect(counts['treaty']).toBe(0);
  });
});

describe('the finding', () => {
  it('counts all events and names the busiest year', async () => {
    expect((await viewAt(view)).finding).toBe('72 events from 1991 to 2025, the most in 2022 (15)');
    expect((await viewAt(view, '', { language: 'de' })).finding).toBe(
      '72 Ereignisse von 1991 bis 2025, die meisten 2022 (15)',
    );
    expect((await viewAt(view, '', { language: 'ru' })).finding).toBe(
      '72 события с 1991 по 2025 год, больше всего – в 2022 году (15)',
    );
    expect((await viewAt(view, '', { language: 'kk' })).finding).toBe(
      '1991–2025 жылдары 72 оқиға, ең көбі – 2022 жылы (15)',
    );
  });

  it('says which of the events it speaks of', async () => {
    expect((await viewAt(view, 'category=prime-ministers&from=2022&to=2022')).finding).toBe(
      'Prime ministers: 5 of 72 events in 2022',
    );
    expect((await viewAt(view, 'category=sco')).finding).toBe('SCO: 1 of 72 events in 2024');
    expect((await viewAt(view, 'q=Nuclear')).finding).toContain('“Nuclear”: ');
  });

  it('names no busiest year where two share the first place', async () => {
    expect((await viewAt(view, 'category=security')).finding).toBe(
      'Security: 4 of 72 events from 2022 to 2024, the most in 2022 (3)',
    );
    expect((await viewAt(view, 'to=1992&category=treaty')).finding).toBe(
      'Treaties: 4 of 72 events from 1991 to 1992',
    );
  });

  it('is silent where nothing is left', async () => {
    expect((await viewAt(view, 'q=qqqq')).finding).toBeNull();
  });
});

describe('the buttons of the strip', () => {
  const years = Array.from({ length: 35 }, (_, index) => 1991 + index);
  const groups = new Map([
    [1992, [1, 2]],
    [2024, [1]],
    [2025, [1]],
  ]);

  it('cover one year where there is room, several on a phone', () => {
    expect(yearsPerButton(35, 1100)).toBe(1);
    expect(yearsPerButton(35, 328)).toBe(5);
  });

  it('join a stub at the edge to its neighbour and leave out what is empty', () => {
    expect(spansOf(years, groups, 5)).toEqual([
      { from: 1991, to: 1994, count: 2 },
      { from: 2020, to: 2025, count: 2 },
    ]);
    expect(spansOf(years, groups, 1).map(({ from }) => from)).toEqual([1992, 2024, 2025]);
  });
});
