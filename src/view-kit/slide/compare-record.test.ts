import { expect, it } from 'vitest';
import type { Table } from '../../domain/table.ts';
import type { SlideRecord } from '../../export/pptx/slide-record.ts';
import { formatOf } from '../../i18n/format.ts';
import { compareRecord } from './compare-record.ts';

const table: Table = {
  columns: [
    { key: 'year', label: 'Jahr', type: 'year', isRowHeader: true },
    { key: 'value', label: 'Handel', type: 'usd' },
    { key: 'share', label: 'Anteil', type: 'share' },
  ],
  rows: [
    { id: '2020', cells: { year: { value: 2020 }, value: { value: 1000 }, share: { value: 0.42512 } } },
    { id: '2021', cells: { year: { value: 2021 }, value: { value: 2000 }, share: { value: null } } },
  ],
};

const record = (rows: SlideRecord['rows'], columns = ['year', 'value', 'share']): SlideRecord => ({
  format: 1,
  view: 'x',
  state: '',
  language: 'de',
  version: '1.0.0',
  created: '2026-11-24',
  title: 'x',
  columns,
  rows,
});

const compare = (old: SlideRecord) => compareRecord(old, table, formatOf('de'));

it('finds nothing where nothing was revised', () => {
  expect(
    compare(
      record([
        ['2020', [2020, 1000, 0.42512]],
        ['2021', [2021, 2000, null]],
      ]),
    ),
  ).toEqual({ revised: [], added: [], gone: [] });
});

it('tells old and new values, also where one of them is missing', () => {
  expect(
    compare(
      record([
        ['2020', [2020, 900, 0.42512]],
        ['2021', [2021, 2000, 0.5]],
      ]),
    ).revised,
  ).toEqual([
    { label: '2020, Handel', before: '900\u00a0$', now: '1.000\u00a0$' },
    { label: '2021, Anteil', before: '50,0\u00a0%', now: '–' },
  ]);
});

it('writes more digits where two values would look alike', () => {
  const old = record([
    ['2020', [2020, 1000, 0.42514]],
    ['2021', [2021, 2000, null]],
  ]);
  expect(compare(old).revised).toEqual([{ label: '2020, Anteil', before: '0,42514', now: '0,42512' }]);
});

it('names rows that have come and rows that have gone', () => {
  const old = record([
    ['2020', [2020, 1000, 0.42512]],
    ['1999', [1999, 5, null]],
  ]);
  expect(compare(old)).toEqual({ revised: [], added: ['2021'], gone: ['1999'] });
});

it('compares only columns that both have', () => {
  const rows: SlideRecord['rows'] = [
    ['2020', [2020, 77]],
    ['2021', [2021, 77]],
  ];
  expect(compare(record(rows, ['year', 'forgotten'])).revised).toEqual([]);
});
