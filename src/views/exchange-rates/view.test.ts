import { describe, expect, it } from 'vitest';
import { currencyTriple } from '../../domain/exchange-rates.ts';
import { cellOf } from '../../domain/table.ts';
import { realData, viewAt } from '../../view-kit/testing.ts';
import { view } from './view.ts';
import { windowsOf } from './windows.ts';

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the exchange rates', () => {
  it('are monthly from January 2013 on, each month in its place', async () => {
    const { table } = await viewAt(view, 'unit=usd');
    expect(table.rows[0]?.id).toBe('2013-01');
    expect(table.rows.at(-1)?.id).toBe('2026-08');
    expect(table.rows).toHaveLength(13 * 12 + 8);
    const january = table.rows[0];
    expect(january && cellOf(january, 'KZT_USD').value).toBe(150.728261);
    expect(january && cellOf(january, 'RUB_USD').value).toBeNull();
  });

  it('start an index at the first month that both have', async () => {
    const { table, subtitle } = await viewAt(view);
    const april = table.rows.find(({ id }) => id === '2013-04');
    expect(april && [cellOf(april, 'KZT_USD').value, cellOf(april, 'RUB_USD').value]).toEqual([100, 100]);
    expect(subtitle).toContain('April 2013 = 100');
  });

  it('show the tenge per rouble as one line', async () => {
    const { table } = await viewAt(view, 'unit=rub');
    expect(table.columns.map(({ key }) => key)).toEqual(['period', 'KZT_RUB']);
  });

  it('say how closely both moved together in the years chosen', async () => {
    const { finding } = await viewAt(view, 'from=2022&to=2025');
    expect(plain(finding)).toBe(
      'Tenge and rouble moved closely together against the dollar from January 2022 to December 2025 (correlation 0.71)',
    );
    const german = await viewAt(view, 'from=2022&to=2025', { language: 'de' });
    expect(plain(german.finding)).toBe(
      'Tenge und Rubel liefen zum Dollar weitgehend im Gleichlauf (Januar 2022 bis Dezember 2025, Korrelation 0,71)',
    );
  });

  it('moved together since 2015 and hardly before', () => {
    const rows = realData(['exchange-rates'])['exchange-rates'];
    const triple = currencyTriple(rows);
    expect(triple).toEqual({ home: 'KZT', partner: 'RUB', anchor: 'USD' });
    const windows = triple ? windowsOf(rows, triple) : [];
    expect(windows.map(({ correlation }) => correlation.toFixed(2))).toEqual(['0.09', '0.71', '0.71']);
  });

  it('choose the word by the strength of the co-movement', async () => {
    expect((await viewAt(view, 'from=2014&to=2014')).finding).toContain('hardly moved together');
    expect((await viewAt(view)).finding).toContain('moved partly together');
  });

  it('say of every figure where it was read, and of a derived one how it came about', async () => {
    for (const query of [
      '',
      'unit=usd',
      'unit=rub',
      'freq=year',
      'freq=year&unit=usd',
      'freq=year&unit=rub',
    ]) {
      const { table } = await viewAt(view, query);
      const cells = table.rows
        .flatMap((row) =>
          table.columns.filter(({ isRowHeader }) => !isRowHeader).map(({ key }) => cellOf(row, key)),
        )
        .filter(({ value }) => value !== null);
      expect(cells.length).toBeGreaterThan(25);
      expect(cells.every(({ source }) => (source?.length ?? 0) > 0)).toBe(true);
      expect(cells.filter(({ mark, derivation }) => mark === 'derived' && !derivation)).toEqual([]);
    }
  });

  it('leave a gap where a year has no rate', async () => {
    const { table } = await viewAt(view, 'freq=year&unit=usd');
    const year = table.rows.find(({ id }) => id === '1994');
    expect(year && [cellOf(year, 'KZT_USD').value, cellOf(year, 'RUB_USD').value]).toEqual([35.53833, null]);
  });

  it('always say that both pairs share the dollar', async () => {
    expect((await viewAt(view, 'unit=rub')).notes).toContain('fx-shared-dollar');
  });
});
