import { describe, expect, it } from 'vitest';
import { formatOf } from '../i18n/format.ts';
import { activeFilters } from './filters.ts';
import { freeText, ids, year } from './params.ts';
import { sanitize, sanitizeSort } from './sanitize.ts';
import { realPackage } from './testing.ts';
import type { Control } from './view.ts';

const controls: readonly Control[] = [
  { kind: 'multiple', key: 'sector', label: 'Sector', options: [{ value: 'chemicals', label: 'Chemicals' }] },
  { kind: 'years', from: 'from', to: 'to', label: 'Years', min: 1994, max: 2025 },
  { kind: 'search', key: 'q', label: 'Search', placeholder: '' },
];
const fallbacks = { sector: [], from: null, to: null, q: '' };
const specs = { sector: ids(), from: year(), to: year(), q: freeText() };

describe('values that the data do not know', () => {
  it('are taken out and told, the others stay', () => {
    const { values, notices } = sanitize(
      { ...fallbacks, sector: ['chemicals', 'alchemy'] },
      controls,
      fallbacks,
    );
    expect(values['sector']).toEqual(['chemicals']);
    expect(notices).toEqual([{ key: 'sector', text: 'alchemy' }]);
  });

  it('turn a period that ends before it begins into an open one', () => {
    const { values, notices } = sanitize({ ...fallbacks, from: 2020, to: 2011 }, controls, fallbacks);
    expect(values).toMatchObject({ from: null, to: 2011 });
    expect(notices).toHaveLength(1);
  });

  it('turn a period of dates that ends before it begins into an open one', () => {
    const period: Control = {
      kind: 'period',
      from: 'from',
      to: 'to',
      label: 'Period',
      min: '1991',
      max: '2025',
    };
    const none = { from: null, to: null };
    expect(sanitize({ from: '2022-06', to: '2022-05-30' }, [period], none).values).toEqual({
      from: null,
      to: '2022-05-30',
    });
    const within = { from: '2022-05-30', to: '2022-05' };
    expect(sanitize(within, [period], none)).toEqual({ values: within, notices: [] });
  });

  it('leave good values alone', () => {
    const good = { ...fallbacks, sector: ['chemicals'], from: 2011, to: 2020 };
    expect(sanitize(good, controls, fallbacks)).toEqual({ values: good, notices: [] });
  });
});

describe('the filters that are on', () => {
  it('are named one by one, each with the way to take it off', () => {
    const values = { sector: ['chemicals'], from: 2011, to: null, q: 'KAMAZ' };
    const active = activeFilters(controls, values, specs, realPackage, formatOf('en'));
    expect(active.map(({ label }) => label)).toEqual(['Chemicals', '2011–2025', 'Search: KAMAZ']);
    expect(active.map(({ off }) => off)).toEqual([{ sector: [] }, { from: null, to: null }, { q: '' }]);
  });

  it('are none at the defaults', () => {
    expect(activeFilters(controls, fallbacks, specs, realPackage, formatOf('en'))).toEqual([]);
  });
});

describe('an order by columns', () => {
  const table = { columns: [{ key: 'year', label: 'Year', type: 'year' }], rows: [] } as const;
  const byYear = { column: 'year', direction: 'ascending' };

  it('loses what the table does not have, and says so', () => {
    const sort = [{ column: 'colour', direction: 'descending' }, byYear];
    expect(sanitizeSort({ sort }, table)).toEqual({
      values: { sort: [byYear] },
      notices: [{ key: 'sort', text: '-colour' }],
    });
  });

  it('stays where the table has them', () => {
    expect(sanitizeSort({ sort: [byYear] }, table)).toEqual({ values: { sort: [byYear] }, notices: [] });
  });
});
